import { looked, wayIntoFrame, type Face, type Look } from '../../world';

/** The picture is at least this wide and high, with its middle at 0,0, where the frame is. */
export const SIDE = 270;

/** How far one step moves the face in the picture. */
export const STEP = { x: 42, y: 26 };

/** One step nearer or farther makes the face so much larger or smaller. */
const NEARER = 1.27;

/** Where the middle of a face is in the picture, and how large it is there. */
export const placed = ({ x, y, distance }: Face) => ({
  x: x * STEP.x,
  y: -y * STEP.y,
  scale: NEARER ** -distance,
});

/** A finger that trembles between two steps moves nothing to and fro. */
const PASSED = 0.65;

/**
 * What one does to bring a face to where a finger drags it. `from`: how it was when the finger came down; `by`: how far
 * it has gone since, to the right and down, in the picture's own lengths.
 */
export function towards(face: Face, from: Face, by: { x: number; y: number }): Look[] {
  const x = nearest(from.x + by.x / STEP.x, face.x);
  const y = nearest(from.y - by.y / STEP.y, face.y);
  let at = face;
  return wayIntoFrame({ ...face, distance: 0, x: face.x - x, y: face.y - y }).filter((look) => {
    const before = at;
    at = looked(at, look);
    return at !== before;
  });
}

const nearest = (wanted: number, at: number): number =>
  Math.abs(wanted - at) > PASSED ? Math.round(wanted) : at;
