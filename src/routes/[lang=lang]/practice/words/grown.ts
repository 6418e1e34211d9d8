/** In px. */
export type Box = { left: number; top: number; width: number; height: number };

type Span = [from: number, to: number];

/**
 * The boxes, each as near as can be to `least` on each side, by `most` at most, without coming upon each other. Lines that
 * reach over each other, as with furigana, are parted in the middle.
 */
export function grown(all: Box[], least: number, most: number): Box[] {
  const boxes = all.map((box, index) => parted(box, all.toSpliced(index, 1)));
  return boxes.map((box, index) => {
    const others = boxes.filter((other, at) => at !== index && !meets(box, other));
    const [left, right] = stretched(across(box), beside(box, others, down).map(across), least, most);
    const [top, bottom] = stretched(down(box), beside(box, others, across).map(down), least, most);
    return { left, top, width: right - left, height: bottom - top };
  });
}

const across = ({ left, width }: Box): Span => [left, left + width];
const down = ({ top, height }: Box): Span => [top, top + height];

const overlap = ([from, to]: Span, [start, end]: Span): boolean => from < end && start < to;
const meets = (one: Box, other: Box): boolean =>
  overlap(across(one), across(other)) && overlap(down(one), down(other));

const beside = (box: Box, others: Box[], axis: (box: Box) => Span): Box[] =>
  others.filter((other) => overlap(axis(box), axis(other)));

/** Without half of what it shares with the lines above and below it; what stands in the middle of it is no such line. */
function parted(box: Box, others: Box[]): Box {
  const [top, bottom] = down(box);
  const middle = (top + bottom) / 2;
  const lines = others.filter((other) => meets(box, other)).map(down);
  const above = lines.filter(([from, to]) => from < top && to < middle).map(([, to]) => (to + top) / 2);
  const below = lines
    .filter(([from, to]) => to > bottom && from > middle)
    .map(([from]) => (from + bottom) / 2);
  const [start, end] = [Math.max(top, ...above), Math.min(bottom, ...below)];
  return { ...box, top: start, height: end - start };
}

/** To the middle between it and the next, where that is near. */
function stretched([from, to]: Span, others: Span[], least: number, most: number): Span {
  const wanted = Math.min(most, Math.max(0, (least - (to - from)) / 2));
  const before = Math.min(...others.map(([, end]) => from - end).filter((gap) => gap >= 0), Infinity);
  const after = Math.min(...others.map(([start]) => start - to).filter((gap) => gap >= 0), Infinity);
  return [from - Math.min(wanted, before / 2), to + Math.min(wanted, after / 2)];
}
