import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAddress } from './address';
import { choose } from './choice';
import { isReplay, readReplay } from './replay';
import { addressOf } from './replay-address';
import { unknownTo } from './replaying';
import { Recorded } from './testing/recorded';
import { terminalNamed } from './testing/terminals';
import { replayed } from './testing/replayed';
import { turns } from './testing/somebody';

const STANDING = [
  ['jumin-self-coins', 'lawson'],
  ['jumin-visa-household', 'seven-eleven'],
  ['one-wrong-pin', 'familymart'],
  ['three-wrong-pins', 'lawson'],
  ['left-the-paper', 'seven-eleven'],
  ['short-of-coins-cancel', 'lawson'],
  ['reader-face-agree-all', 'tray'],
  ['reader-card-in-case', 'upright'],
  ['reader-pin-choose-each', 'tray'],
  ['reader-electronic-prescription', 'upright'],
] as const;

describe('whoever rehearsed, the replay comes to the same end', () => {
  it.each(STANDING)('%s at %s', (id, make) => {
    fc.assert(
      fc.property(turns, fc.boolean(), fc.boolean(), (all, realIdle, leaves) => {
        const somebody = new Recorded(id, make, { realIdle });
        for (const turn of all) somebody.takes(turn);
        if (leaves) somebody.rehearsal.leave();
        else somebody.follows(60);
        if (!somebody.rehearsal.ended) somebody.rehearsal.leave();
        const again = replayed(somebody.file);
        expect(unknownTo(again.terminal, somebody.file)).toBe(null);
        expect(again.end).toEqual(somebody.rehearsal.end);
      }),
      { numRuns: Number(process.env.RUNS ?? 12) },
    );
  });
});

describe('what a file keeps', () => {
  const typing = (...pins: string[]) => {
    const haruko = new Recorded('jumin-self-coins', 'lawson').to('identify.pin');
    for (const pin of pins) haruko.presses(...pin, 'confirm', 'again');
    return haruko;
  };
  const typed = ({ deeds }: Recorded) => deeds.filter((deed) => deed.startsWith('identify.pin'));

  it('is not which digits were typed, only whether they were right', () => {
    const of = (is: string) => [
      ...Array<string>(4).fill(`identify.pin: digit ${is}`),
      'identify.pin: touch.confirm',
    ];
    const { pin } = new Recorded('jumin-self-coins', 'lawson').rehearsal.stand;
    expect(typed(typing('1111', pin))).toEqual([...of('wrong'), ...of('right')]);
  });

  it('is the same whatever wrong PIN was typed', () => {
    const { text } = typing('1111');
    const wrong = fc.stringMatching(/^\d{4}$/).filter((pin) => pin !== typing().rehearsal.stand.pin);
    fc.assert(
      fc.property(wrong, (pin) => {
        expect(typing(pin).text).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('is not how fast somebody types', () => {
    const texts = [10, 400, 9_000].map((ms) => {
      const haruko = typing();
      for (const key of ['5', '8', 'correct', '8', '2', '9'] as const) {
        haruko.presses(key);
        haruko.clock.increment(ms);
      }
      return haruko.text;
    });
    expect(new Set(texts).size).toBe(1);
  });

  it('says of what was taken back with 訂正 that it was wrong, whatever it was', () => {
    const haruko = typing().presses('5', '8', 'correct', '8', '2', '9', 'confirm');
    expect(typed(haruko)).toEqual([
      'identify.pin: digit right',
      'identify.pin: digit wrong',
      'identify.pin: touch.correct',
      ...Array<string>(3).fill('identify.pin: digit right'),
      'identify.pin: touch.confirm',
    ]);
    expect(replayed(haruko.file).stand.step).toBe('identify.remove');
  });

  it('is nothing that was taken back, but what the chip has counted', () => {
    const haruko = typing('1111');
    for (let back = 0; back < 6; back += 1) haruko.rehearsal.undo();
    expect(haruko.deeds.slice(-2)).toEqual([
      'identify.place: put.my-number-card.card-pad',
      'identify.pin: chip.changed',
    ]);
    haruko.rehearsal.leave();
    expect(replayed(haruko.file).end).toEqual(haruko.rehearsal.end);
  });

  it('is where one walked away, and that one came back', () => {
    const haruko = typing();
    haruko.rehearsal.leave();
    expect(haruko.deeds.at(-1)).toBe('identify.pin: leave');
    haruko.rehearsal.comeBack();
    expect(haruko.deeds.at(-1)).toBe('identify.place: put.my-number-card.card-pad');
  });

  it('begins anew with the rehearsal', () => {
    const haruko = typing('1111');
    haruko.rehearsal.restart();
    expect(haruko.deeds).toEqual(['menu: chip.changed']);
    expect(haruko.rehearsal.entries[0]?.ms).toBe(0);
  });
});

it('who did nothing for so long that the machine gave up is waited for just as long', () => {
  const haruko = new Recorded('jumin-self-coins', 'lawson', { realIdle: true }).to('identify.pin');
  haruko.waits(62_000);
  haruko.presses('continue', '1').waits(90_000);
  haruko.follows(60);
  const waits = haruko.file.events.filter(({ waited }) => waited.includes('idle'));
  expect(waits.map(({ waited }) => waited)).toEqual([
    ['identify.pin', 'idle'],
    ['idle', 'collect.take', 'collect.calling'],
  ]);
  expect(replayed(haruko.file).end).toEqual(haruko.rehearsal.end);
});

describe('a file', () => {
  const { text } = new Recorded('jumin-self-coins', 'lawson').to('identify.pin');
  const other = (part: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...part });
  const digit = { ms: 0, step: 'identify.pin', event: { type: 'touch.5' } };

  it.each([
    ['from elsewhere', '{"milk":2}', 'foreign'],
    ['that is no text', '', 'foreign'],
    ['that is torn', text.slice(0, -40), 'damaged'],
    ['of a later version', other({ format: 2, events: 'otherwise' }), 'newer'],
    ['in which a digit stands', other({ events: [digit] }), 'damaged'],
    ['of what this device keeps', other({ kind: undefined }), 'damaged'],
  ])('%s is not read', (_, file, problem) => {
    expect(readReplay(file)).toEqual({ problem });
  });

  it('is told from what a device keeps', () => {
    expect([isReplay(text), isReplay(other({ kind: undefined })), isReplay('')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['step', { step: 'identify.voice' }, 'identify.voice'],
    ['deed', { event: { type: 'touch.voice' } }, 'touch.voice'],
  ])('with a %s that is not known here is not played', (_, part, unknown) => {
    const file = readReplay(other({ events: [{ ms: 0, step: 'menu', event: { type: 'stop' }, ...part }] }));
    if ('problem' in file) throw new Error(file.problem);
    expect(unknownTo(terminalNamed('shop-copier'), file)).toBe(unknown);
  });

  it('goes no further where the terminal goes another way than it did', () => {
    const file = readReplay(
      other({ events: [{ ms: 0, step: 'copy.ready', event: { type: 'touch.back' } }] }),
    );
    if ('problem' in file) throw new Error(file.problem);
    expect(() => replayed(file)).toThrow('astray at menu');
  });
});

it.each([
  'scenario=jumin-visa-household&make=seven-eleven&who=silva-ricardo',
  'scenario=jumin-self-coins&make=lawson&fault=paper-out&real=1&idle=1',
  'scenario=reader-child-subsidy&seed=12',
  'make=upright&who=silva-lucas&facility=hoshi-dental&things=phone,prescription&fault=kind-stranger',
  'terminal=shop-copier&who=le-thi-hoa&city=shiomihama&at=2026-11-29T10:00&purse=100,50,10&things=',
])('%s begins again just so', (query) => {
  const choice = choose(new URLSearchParams(query));
  if ('unknown' in choice) throw new Error(choice.unknown);
  const { terminal, scenario, setting } = choice;
  const again = choose(new URLSearchParams(writeAddress(addressOf(terminal, scenario, setting))));
  expect(again).toEqual(choice);
});
