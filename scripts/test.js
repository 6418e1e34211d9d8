import './node-version.js';
import { runStages } from './run-stages.js';
import { allStages } from './stages.js';

await runStages(allStages);
