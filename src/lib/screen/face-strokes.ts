import type { Look } from '../world';

const STROKES = new Map<string, Look>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['+', 'closer'],
  ['=', 'closer'],
  ['-', 'back'],
]);

/** What a stroke on a keyboard does before a camera. The = is where an unshifted + is on many keyboards. */
export const lookForStroke = (stroke: string): Look | undefined => STROKES.get(stroke.normalize('NFKC'));
