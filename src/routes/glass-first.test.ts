import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { glassFirst } from './glass-first.svelte';

let frames: (() => void)[] = [];
let leaves: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  leaves = [];
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('addEventListener', (_kind: string, leave: () => void) => leaves.push(leave));
  vi.stubGlobal('removeEventListener', () => (leaves = []));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #drawn: () => void;
      constructor(drawn: () => void) {
        this.#drawn = drawn;
      }
      observe = () => frames.push(this.#drawn);
      disconnect = () => {};
    },
  );
});
afterEach(() => {
  for (let left = 10; glassFirst.isDrawing && left > 0; left -= 1) aFrame();
  vi.unstubAllGlobals();
});

const aFrame = () => frames.splice(0).forEach((drawn) => drawn());

test('what is said of a touch follows when the glass is drawn', () => {
  let screen = 'menu';
  const said = glassFirst.after(() => ({ screen }));
  expect(said()).toEqual({ screen: 'menu' });
  glassFirst.touched();
  screen = 'pin';
  expect(said()).toEqual({ screen: 'menu' });
  aFrame();
  expect(said()).toEqual({ screen: 'pin' });
});

test('what nobody has touched is said at once', () => {
  let screen = 'menu';
  const said = glassFirst.after(() => ({ screen }));
  expect(said()).toEqual({ screen: 'menu' });
  screen = 'done';
  expect(said()).toEqual({ screen: 'done' });
});

test('what somebody sees for the first time is not kept back', () => {
  glassFirst.touched();
  expect(glassFirst.after(() => ({ screen: 'pin' }))()).toEqual({ screen: 'pin' });
});

test('a second touch before the frame is in it too', () => {
  glassFirst.touched();
  glassFirst.touched();
  expect(frames).toHaveLength(1);
});

test('a touch that waits for its turn is drawn when it has come', () => {
  let waits = true;
  glassFirst.touched(() => waits);
  aFrame();
  aFrame();
  expect(glassFirst.isDrawing).toBe(true);
  waits = false;
  aFrame();
  expect(glassFirst.isDrawing).toBe(false);
});

test('what is kept of it is kept after the frame, or when the page is left', () => {
  const kept: string[] = [];
  glassFirst.touched();
  glassFirst.later(() => kept.push('one'));
  expect(kept).toEqual([]);
  aFrame();
  glassFirst.touched();
  glassFirst.later(() => kept.push('other'));
  leaves.forEach((leave) => leave());
  expect(kept).toEqual(['one', 'other']);
  expect(glassFirst.isDrawing).toBe(false);
  glassFirst.later(() => kept.push('third'));
  expect(kept).toEqual(['one', 'other', 'third']);
});

test('of a page that nobody sees no frame is awaited', () => {
  vi.stubGlobal('document', { hidden: true });
  glassFirst.touched();
  expect(glassFirst.isDrawing).toBe(false);
});
