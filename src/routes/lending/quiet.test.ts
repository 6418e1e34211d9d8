import { describe, expect, test } from 'vitest';
import { ASKING, Quiet } from './quiet';

const MINUTE = 60_000;
const at = (steady: number, wall = steady) => ({ steady, wall });

describe('a tablet that is lent for three minutes', () => {
  test('is nobody’s until it is touched', () => {
    const quiet = new Quiet(3);
    expect([0, 10 * MINUTE].map((ms) => quiet.at(at(ms)))).toEqual(['nobody', 'nobody']);
  });

  test('asks after three minutes, and forgets when nobody answers', () => {
    const quiet = new Quiet(3);
    quiet.touched(at(0));
    expect([3 * MINUTE - 1, 3 * MINUTE, 3 * MINUTE + ASKING].map((ms) => quiet.at(at(ms)))).toEqual([
      'somebody',
      'asks',
      'forgets',
    ]);
    quiet.forgotten();
    expect(quiet.at(at(4 * MINUTE))).toBe('nobody');
  });

  test('goes on with whoever answers', () => {
    const quiet = new Quiet(3);
    quiet.touched(at(0));
    expect(quiet.at(at(3 * MINUTE))).toBe('asks');
    quiet.touched(at(3 * MINUTE + 5_000));
    expect([4, 6].map((minutes) => quiet.at(at(minutes * MINUTE)))).toEqual(['somebody', 'somebody']);
  });

  test('that slept for an hour asks first', () => {
    const quiet = new Quiet(3);
    quiet.touched(at(0));
    const awake = 1_000;
    expect(
      [awake, awake + ASKING - 1, awake + ASKING].map((ms) => quiet.at(at(ms, ms + 60 * MINUTE))),
    ).toEqual(['asks', 'asks', 'forgets']);
  });

  test('whose clock was set back counts on', () => {
    const quiet = new Quiet(3);
    quiet.touched(at(0, 100 * MINUTE));
    expect(quiet.at(at(3 * MINUTE, 10 * MINUTE))).toBe('asks');
  });
});
