import { describe, expect, it } from 'vitest';
import { keyForStroke, neighbour, type Box } from './keyboard';
import type { Key } from './screen';

const key = (id: string, look: Key['look'], enabled = true): Key => ({ id, words: id, look, enabled });

describe('a keyboard beside the screen', () => {
  const keypad = [key('7', 'digit'), key('8', 'digit', false), key('correct', 'edit'), key('clear', 'edit')];

  it.each([
    ['7', '7'],
    ['７', '7'],
    ['Backspace', 'correct'],
    ['8', undefined],
    ['9', undefined],
    ['a', undefined],
    ['Enter', undefined],
  ])('presses with %s the key %s', (stroke, pressed) => {
    expect(keyForStroke(stroke, [...keypad, key('confirm', 'go', false)])).toEqual(pressed);
  });

  it('leads on with Enter once everything is typed', () => {
    expect(keyForStroke('Enter', [...keypad, key('confirm', 'go')])).toEqual('confirm');
  });

  it('is left alone when there is no keypad', () => {
    const keys = [key('7', 'tile'), key('next', 'go')];
    expect(['7', 'Backspace', 'Enter'].map((stroke) => keyForStroke(stroke, keys))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the arrows', () => {
  const box = (column: number, row: number): Box => ({
    left: column * 50,
    top: row * 50,
    width: 44,
    height: 44,
  });
  const others = [box(0, 0), box(1, 0), box(0, 1), box(2, 1), box(1, 2)];

  it.each([
    ['ArrowUp', 1],
    ['ArrowLeft', 2],
    ['ArrowRight', 3],
    ['ArrowDown', 4],
    ['Tab', undefined],
  ])('%s leads from the middle of a grid to the key beside', (arrow, index) => {
    expect(neighbour(arrow, box(1, 1), others)).toEqual(index);
  });

  it('lead nowhere from the edge', () => {
    expect(neighbour('ArrowUp', box(1, 0), [box(0, 0), box(1, 1)])).toEqual(undefined);
  });
});
