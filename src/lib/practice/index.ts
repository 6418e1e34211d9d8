export { readAddress, writeAddress, type Address, type Part } from './address';
export { adviceAfter, adviceFor, nextAdvice, type Advice } from './advice';
export type { CardStep } from './card-step';
export { choose, type Choice } from './choice';
export { exportFile, importFile, type Imported } from './exchange';
export type { Next } from './guide';
export { whereIs, type Where } from './hints';
export { freshCard, loadCards, resetAtOffice, saveCards, type Cards } from './kept-cards';
export { levels, type Done, type Level } from './level';
export type { LookedUp } from './looked-up';
export { mapOf, type StepMap } from './map/map';
export { stopAt } from './map/stop-at';
export { recall, remember } from './memory';
export { momentOf } from './now';
export { eraseAll } from './own-keys';
export { PausableClock } from './pausable-clock';
export {
  addLearned,
  addRun,
  addWord,
  loadProgress,
  onProgressChanged,
  removeWords,
  type KeptProgress,
} from './progress';
export { readinessFor, type Readiness, type Tasks } from './readiness';
export { Rehearsal } from './rehearsal.svelte';
export type { Run } from './run';
export { shorten } from './shorten';
export { stepCard, type StepCard } from './step-card';
export type { Told } from './told';
export type { Slip } from './slips';
export type { Trouble, Unknown } from './unknown';
