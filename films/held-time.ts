/// <reference lib="dom" />
import { install } from '@sinonjs/fake-timers';
import { FILM, type FilmEvent } from '../src/lib/practice/film';
import { FRAME_MS } from './frame';
import type { Logged } from './log';
import { Movements } from './movements';

/** The time of a page that is filmed: it stands still, and goes on by whole frames when it is asked to. */
export type HeldTime = {
  /** When the page has told that the film begins. */
  readonly begun: Promise<void>;
  /** Goes on to the next frame that may look otherwise, at most to this one. */
  next: (limit: number) => Promise<Turn>;
};

/**
 * `like`: the frame that looked the same, if one did, else this one. `log`: what the page has told since it was asked last.
 * `over`: it has told that the film is over.
 */
export type Turn = { frame: number; like: number; log: Logged[]; over: boolean };

declare global {
  interface Window {
    heldTime: HeldTime;
  }
}

/** The same day in every film: what is drawn of it is the scenario's own. */
const NOW = Date.parse('2026-11-24T10:00:00+09:00');

const drawNext = window.requestAnimationFrame.bind(window);
const clock = install({
  now: NOW,
  toFake: [
    ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
    ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
    ...(['requestIdleCallback', 'cancelIdleCallback', 'Date', 'performance'] as const),
  ],
});
const passed = () => clock.now - NOW;

const log: Logged[] = [];
let isOver = false;
let begin: () => void;
const begun = new Promise<void>((resolve) => (begin = resolve));
document.addEventListener(FILM, (event) => {
  const { detail } = event as CustomEvent<FilmEvent>;
  log.push({ at: passed(), ...detail });
  if (detail.kind === 'opens') begin();
  isOver ||= detail.kind === 'over';
});

let isChanged = true;
const change = () => (isChanged = true);
new MutationObserver(change).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  characterData: true,
});
for (const kind of ['scroll', 'input', 'toggle', 'load', 'focusin', 'focusout'])
  document.addEventListener(kind, change, true);

const movements = new Movements();
/** When it looked so, since anything but what moves has changed. */
const looks = new Map<string, number>();
let frame = 0;
/** The frame whose picture is seen. */
let seen = -1;

window.heldTime = {
  begun,
  next: async (limit) => {
    if (frame === 0) while (movements.finish()) await drawn().then(settled);
    let like = await goOn();
    while (like === seen && frame < limit && !isOver) like = await goOn();
    seen = like;
    if (like === frame) await isDrawn();
    return { frame, like, log: log.splice(0), over: isOver };
  },
};

/** Goes on to when something may be seen; the first frame that looked the same, or this one. */
async function goOn(): Promise<number> {
  await goTo(movements.any || isChanged ? frame + 1 : await nextWithTimer());
  // what comes to its end is told to the page when the browser draws, and may let something else begin
  while (movements.seek(passed())) await drawn().then(settled);
  if (isChanged || movements.changedAt === passed()) looks.clear();
  isChanged = false;
  const { look } = movements;
  const like = looks.get(look) ?? frame;
  looks.set(look, like);
  return like;
}

/** Where nothing moves, nothing is to be seen before something happens. */
async function nextWithTimer(): Promise<number> {
  clock.next();
  await settled();
  return Math.max(frame + 1, Math.ceil(passed() / FRAME_MS));
}

async function goTo(next: number): Promise<void> {
  const ms = next * FRAME_MS - passed();
  if (ms > 0) clock.tick(ms);
  frame = next;
  await settled();
}

/** What follows at once has followed: promises, and what is told to the page as a task. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    task.port1.onmessage = () => resolve();
    task.port2.postMessage(null);
  });
}
const task = new MessageChannel();

const drawn = (): Promise<unknown> => new Promise((done) => drawNext(() => drawNext(done)));

/** No letter is drawn before its font is there, and nothing is drawn half. */
async function isDrawn(): Promise<void> {
  document.body.getBoundingClientRect();
  if (document.fonts.status === 'loading') await document.fonts.ready;
  if (movements.unsettledAt(passed())) await drawn();
}
