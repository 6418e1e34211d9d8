import { orSayWhyNot } from './say.js';
import { buildSite } from './site.js';

await orSayWhyNot(buildSite);
