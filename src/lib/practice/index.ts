export { readAddress, unfilmed, writeAddress, type Address, type Part } from './address';
export { adviceAfter, adviceFor, nextAdvice, type Advice } from './advice';
export { broughtTo, type Brought } from './brought';
export type { CardStep } from './card-step';
export { choose, type Choice } from './choice';
export { exportFile, importFile, type Imported } from './exchange';
export { tellFilm, type FilmEvent, type FilmView, type Pace } from './film';
export type { Next } from './guide';
export { whereIs, type Where } from './hints';
export { freshCard, inMind, loadCards, resetAtOffice, saveCards, type Cards } from './kept-cards';
export { KeptRehearsal } from './kept-rehearsal';
export { levels, type Done, type Level } from './level';
export type { LookedUp } from './looked-up';
export { partOf } from './map/chart';
export { mapOf, type StepMap } from './map/map';
export { stopAt } from './map/stop-at';
export { recall, remember } from './memory';
export { languageBefore, rememberLanguage } from './remember-language';
export { momentOf } from './now';
export type { Unread } from './own-file';
export { eraseAll } from './own-keys';
export { outlines } from './outline';
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
export { isReplay, readReplay, replayKey, type Replay } from './replay';
export { addressOf, replayOf } from './replay-address';
export { unknownTo } from './replaying';
export { leftOff, type Left, type Retraced } from './retraced';
export { MOST_RUNS, type Run } from './run';
export { shorten } from './shorten';
export { stepCard, type StepCard } from './step-card';
export type { Told } from './told';
export type { Slip } from './slips';
export { allUnfinished, forgetUnfinished, isWished, wishToGoOn, type Unfinished } from './unfinished';
export type { Trouble, Unknown } from './unknown';
