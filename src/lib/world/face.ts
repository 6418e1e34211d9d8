/**
 * The learner's stand-in face before a camera, in steps from where it fits the frame: `x` to the right of the picture,
 * `y` up, `distance` away from the camera (below 0 is too near). At most `FARTHEST` steps off.
 */
export type Face = { x: number; y: number; distance: number; mask: boolean; hat: boolean };

/** What one does before a camera; left and right are the picture's, which is a mirror. */
export type Look =
  'left' | 'right' | 'up' | 'down' | 'closer' | 'back' | 'mask-off' | 'mask-on' | 'hat-off' | 'hat-on';

const FARTHEST = 2;

/** Nothing on, a step too far off, aside and low: as most people come to it. */
export const NEARBY: Face = { x: 1, y: -1, distance: 1, mask: false, hat: false };

/** Where a face can be moved, and what one can take off or put on. */
export const looks = (face: Face): Look[] => [
  ...MOVES.flatMap(({ look, axis, by }) => (Math.abs(face[axis] + by) <= FARTHEST ? [look] : [])),
  face.mask ? 'mask-off' : 'mask-on',
  face.hat ? 'hat-off' : 'hat-on',
];

/** The face after one step; it stays where it is at the end of its reach. */
export function looked(face: Face, look: Look): Face {
  if (!looks(face).includes(look)) return face;
  const move = MOVES.find((one) => one.look === look);
  if (move) return { ...face, [move.axis]: face[move.axis] + move.by };
  return look.startsWith('mask')
    ? { ...face, mask: look === 'mask-on' }
    : { ...face, hat: look === 'hat-on' };
}

/** Whether the face is where the frame is, whatever it wears. */
export const fitsFrame = ({ x, y, distance }: Face): boolean => x === 0 && y === 0 && distance === 0;

/** The steps that bring a face into the frame, the distance first. */
export const wayIntoFrame = (face: Face): Look[] =>
  (['distance', 'x', 'y'] as const).flatMap((axis) => {
    const move = MOVES.find((one) => one.axis === axis && Math.sign(face[axis]) === -one.by);
    return move ? Array.from({ length: Math.abs(face[axis]) }, () => move.look) : [];
  });

const MOVES = [
  { look: 'left', axis: 'x', by: -1 },
  { look: 'right', axis: 'x', by: 1 },
  { look: 'up', axis: 'y', by: 1 },
  { look: 'down', axis: 'y', by: -1 },
  { look: 'closer', axis: 'distance', by: -1 },
  { look: 'back', axis: 'distance', by: 1 },
] as const;
