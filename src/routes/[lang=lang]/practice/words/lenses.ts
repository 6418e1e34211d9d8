import { plain, type Words } from '$lib/words';
import { grown, type Box } from './grown';

/** A Japanese word that can be seen on the machine, and what stands small beneath it on a key; `box` in px of the viewport. */
export type Lens = { id: string; words: Words; notes: Words[]; box: Box };

const ids = new WeakMap<Element, string>();
let count = 0;

/** Sides (px): what is smaller cannot be seen, and what a finger finds easily. */
const SMALLEST = 6;
const EASY = 44;
/** A frame stands off so much from letters, and grows no more than this on each side. */
const OFF = 3;
const MOST = 12;

/** Everything marked with its words on the machine, as far as it is in sight and nothing lies over it. */
export function lensesOn(machine: HTMLElement): Lens[] {
  const clips = new Map<Element, Box | null>();
  const seen = marked(machine, ':not([data-words] *)').flatMap((element) => {
    const words = element.dataset.words ?? '';
    const notes = marked(element).map(({ dataset }) => dataset.words ?? '');
    const box = isJapanese(words) ? boxOf(element, machine, clips) : null;
    return box ? [{ id: idOf(element), words, notes, box }] : [];
  });
  const boxes = grown(
    seen.map(({ box }) => box),
    EASY,
    MOST,
  );
  return seen.map((lens, index) => ({ ...lens, box: boxes[index] ?? lens.box }));
}

const marked = (within: HTMLElement, which = '') => [
  ...within.querySelectorAll<HTMLElement>(`[data-words]${which}`),
];

const isJapanese = (words: Words): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain(words));

function idOf(element: Element): string {
  const id = ids.get(element) ?? `lens-${(count += 1)}`;
  ids.set(element, id);
  return id;
}

function boxOf(element: HTMLElement, machine: HTMLElement, clips: Map<Element, Box | null>): Box | null {
  if (!element.checkVisibility({ visibilityProperty: true })) return null;
  let box: Box | null = drawnBox(element);
  for (let area = element.parentElement; area && machine.contains(area); area = area.parentElement)
    box = within(box, clipOf(area, clips));
  if (!box || box.width < SMALLEST || box.height < SMALLEST) return null;
  return isCovered(box) ? null : box;
}

/** A key is as large as it is drawn; of all else the letters count. */
function drawnBox(element: HTMLElement): Box {
  const button = element.matches('button') ? element : element.closest('[data-speak]');
  if (button) return button.getBoundingClientRect();
  const letters = document.createRange();
  letters.selectNodeContents(element);
  const { left, top, width, height } = letters.getBoundingClientRect();
  return { left: left - OFF, top: top - OFF, width: width + 2 * OFF, height: height + 2 * OFF };
}

function clipOf(area: Element, clips: Map<Element, Box | null>): Box | null {
  const known = clips.get(area);
  if (known !== undefined) return known;
  const clip = getComputedStyle(area).overflow === 'visible' ? null : area.getBoundingClientRect();
  clips.set(area, clip);
  return clip;
}

/** The part of a box that is within another; `null` clips nothing. */
function within(box: Box | null, clip: Box | null): Box | null {
  if (!box || !clip) return box;
  const left = Math.max(box.left, clip.left);
  const top = Math.max(box.top, clip.top);
  const width = Math.min(box.left + box.width, clip.left + clip.width) - left;
  const height = Math.min(box.top + box.height, clip.top + clip.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Things lie on it, a place is to be pointed at, or the glass is too small to be read. */
const isCovered = ({ left, top, width, height }: Box): boolean =>
  document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .some((element) => element.closest('[data-pile], [data-here], [data-lean]') !== null);
