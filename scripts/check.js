import './node-version.js';
import { runStages } from './run-stages.js';
import { quickStages } from './stages.js';

await runStages(quickStages);
