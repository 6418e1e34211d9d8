export { chimeOf, chimeWritten, type ChimeId } from './chimes';
export type { Clip } from './clip';
export { FILM, tell, type SoundEvent } from './told';
export { voicesOf } from './voices';
