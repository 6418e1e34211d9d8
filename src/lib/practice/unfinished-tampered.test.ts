import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BrokenOff, EVERY, unfinishedIn } from './testing/broken-off';
import { Device } from './testing/runs';
import { readUnfinished, type Unfinished } from './unfinished';

let browser = new Device();
beforeEach(() => {
  browser = new Device();
  vi.stubGlobal('localStorage', browser);
});

const kept = () => unfinishedIn(browser);
const text = () => kept()[0]?.[1] ?? '';

describe('whatever somebody makes of what is kept', () => {
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      -1,
      0,
      3,
      1e12,
      '',
      'menu',
      'identify.pin',
      'touch.5',
      'leave',
      {},
      [],
      true,
    ),
    fc.anything(),
  );
  const change = fc.record({ where: fc.nat(), how: fc.constantFrom('put', 'drop', 'double', 'swap'), leaf });

  it.each(EVERY)('in %s at %s, it is read or not, and costs and gives no try', (id, make) => {
    const all: string[] = [];
    let key = '';
    const somebody = new BrokenOff(id, make);
    while (somebody.moves()) {
      somebody.keeps();
      if (text() !== '') all.push(text());
      key = kept()[0]?.[0] ?? key;
    }
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        (which, changes, left) => {
          const json = JSON.parse(all[which % all.length] ?? '') as Unfinished;
          for (const one of changes) tampered(json, one);
          const now = new BrokenOff(
            id,
            make,
            {},
            left === 3
              ? undefined
              : { version: 1, tries: { [somebody.choice.setting.person.id]: { authentication: left } } },
          );
          const cards = now.device.kept;
          browser.setItem(key, JSON.stringify(json));
          const found = now.breaksOff();
          if (found !== null && typeof found !== 'string') now.rehearsal.goOnFrom(found);
          expect(now.device.kept).toEqual(cards);
          expect(now.rehearsal.all.tries?.authentication).toBe(left);
          for (let moves = 0; moves < 5 && now.moves(); moves += 1);
          browser.removeItem(key);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it('is no text of ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (nonsense) => {
        expect(readUnfinished(nonsense)).toBe(null);
      }),
    );
  });
});

/** Some part of it put in the place of another, left out, or twice. */
function tampered(json: unknown, { where, how, leaf }: { where: number; how: string; leaf: unknown }): void {
  const places: [Record<string, unknown>, string][] = [];
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      places.push([part as Record<string, unknown>, key]);
      look((part as Record<string, unknown>)[key]);
    }
  };
  look(json);
  const [part, key] = places[where % places.length] ?? [{}, ''];
  const [other, its] = places[(where * 7 + 3) % places.length] ?? [{}, ''];
  if (how === 'put') part[key] = leaf;
  if (how === 'drop') Reflect.deleteProperty(part, key);
  if (how === 'double' && Array.isArray(part))
    part.splice(Number(key), 0, structuredClone(part[Number(key)]));
  if (how === 'swap') part[key] = structuredClone(other[its]);
}
