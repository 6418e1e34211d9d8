export { chimeOf, chimeWritten, type ChimeId } from './chimes';
export type { Clip } from './clip';
export { soundKind } from './playable';
export { FILM, tell, type SoundEvent } from './told';
export type { Phrase } from './utterance';
export { voicesOf } from './voices';
