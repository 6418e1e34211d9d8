export { chimeOf, chimeWritten, type ChimeId } from './chimes';
export type { Clip } from './clip';
export { voicesOf } from './voices';
