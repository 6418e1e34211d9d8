import { describe, expect, it } from 'vitest';
import { people } from '../../card';
import { inputOf, type Visit } from '../../screen/testing/visit';
import { facilities, move, NEARBY, type Face } from '../../world';
import { chimeWritten } from '../../sound';
import { plain, unread } from '../../words';
import { initialContext, type Context } from './context';
import { machine } from './machine';
import { makes } from './makes';
import { screens } from './screens';
import type { Step } from './step';

const STEPS = Object.keys(screens) as Step[];
const FITS: Face = { ...NEARBY, x: 0, y: 0, distance: 0 };

const standing = (visit: Partial<Visit> = {}, part: Partial<Context> = {}): Context => ({
  ...initialContext(inputOf({ who: 'sato-haruko', make: 'tray', ...visit })),
  ...part,
});

const written = (step: Step, context: Context) => {
  const { title, aside, heading, lines, keys, voice, chime } = screens[step](context);
  const labels = keys.flatMap(({ words, note }) => [words, note ?? '']);
  return [title, aside ?? '', heading, ...(lines ?? []), ...labels, voice ?? '', chime ?? ''];
};

const keysAt = (step: Step, context: Context) => screens[step](context).keys.map(({ id }) => id);

describe.each(Object.keys(makes))('somebody at a reader of the %s kind', (make) => {
  describe.each(Object.keys(facilities))('in %s', (where) => {
    const contexts = Object.keys(people).map((who) => standing({ who, make, where }));

    it('finds a reading over every kanji, and sentences that fit the glass', () => {
      for (const context of contexts)
        for (const step of STEPS) {
          expect(written(step, context).flatMap(unread), step).toEqual([]);
          const { heading, lines = [] } = screens[step](context);
          expect(plain(heading).length, plain(heading)).toBeLessThanOrEqual(22);
          expect(lines.length, step).toBeLessThanOrEqual(3);
          for (const line of lines) expect(plain(line).length, plain(line)).toBeLessThanOrEqual(34);
        }
    });

    it('never finds two keys alike', () => {
      for (const context of contexts)
        for (const step of STEPS) {
          const { keys } = screens[step](context);
          expect(new Set(keys.map(({ id }) => id)).size, step).toBe(keys.length);
          expect(new Set(keys.map(({ words }) => plain(words))).size, step).toBe(keys.length);
        }
    });

    it('reads nobody’s name, and of a subsidy only when asked about it', () => {
      for (const context of contexts) {
        const { called, household, subsidy } = context.person;
        const own = [called, ...household.flatMap(({ name, kana }) => [name, kana])].map(plain);
        for (const step of STEPS) {
          const text = written(step, context).map(plain).join('\n');
          expect(own.filter((name) => text.includes(name))).toEqual([]);
          if (subsidy !== undefined)
            expect(text.includes(plain(subsidy)), step).toBe(step === 'insurance.subsidy');
        }
      }
    });
  });
});

describe('a key', () => {
  /** What the machine answers at a step, on its own or for the whole part. */
  const answered = (step: Step) => {
    const [part = '', leaf = ''] = step.split('.');
    const node = machine.root.states.service?.states[part];
    return [node, node?.states[leaf]]
      .flatMap((one) => one?.ownEvents ?? [])
      .flatMap((event) => (event.startsWith('touch.') ? [event.slice('touch.'.length)] : []));
  };

  it.each(STEPS)('is there for all the machine answers, and nothing else: %s', (step) => {
    expect(keysAt(step, standing()).sort()).toEqual([...new Set(answered(step))].sort());
  });
});

describe('the next person', () => {
  const STANDING_STEPS: Step[] = STEPS.filter((step) => /^(ready|card|stopped|done|desk)/.test(step));

  it('sees nothing of the one before on any screen outside their own reception', () => {
    const before = standing(
      {},
      {
        typed: '12',
        identified: 'pin',
        consents: { surgery: true, treatment: false },
        subsidy: true,
        refused: 'expired',
        proof: 'phone',
        outcome: 'by-papers',
      },
    );
    for (const step of STANDING_STEPS)
      expect(screens[step](before), step).toEqual(screens[step](standing({ who: 'silva-lucas' })));
  });
});

describe('somebody who puts the card down', () => {
  it('is shown the tray with the photo up, and the slot with the photo away from them', () => {
    const shown = Object.keys(makes).map((make) => screens.ready(standing({ make })).body);
    expect(shown).toEqual([
      {
        kind: 'placement',
        thing: 'my-number-card',
        place: 'card-reader',
        move: 'put',
        into: 'arm-tray',
        side: 'front',
      },
      {
        kind: 'placement',
        thing: 'my-number-card',
        place: 'card-reader',
        move: 'put',
        into: 'upright-slot',
        side: 'back',
      },
    ]);
  });

  it('reads where they are', () => {
    expect(plain(screens.ready(standing()).heading)).toBe('潮見総合病院の受付です');
  });

  it('sees no other screen while the card is not pushed in', () => {
    const context = standing({ make: 'upright' });
    expect(screens['card.loose'](context)).toEqual(screens.ready(context));
  });

  it('hears it when the chip is felt, and not again when they come back to choose', () => {
    const chimes = [false, true].map((chosen) => screens.method(standing({}, { chosen })).chime);
    expect(chimes).toEqual(['ピッ', undefined]);
  });

  it('hears what is written over the loudspeaker', () => {
    const all = STEPS.map((step) => screens[step](standing())).filter(({ chime }) => chime !== undefined);
    expect(all.map(({ sound }) => sound)).toEqual(all.map(({ chime = '' }) => chimeWritten(chime)));
    expect(new Set(all.map(({ sound }) => sound)).size).toBe(3);
  });

  it('reads the code of what is wrong with it', () => {
    const codes = (['card.notRead', 'card.notMyNumber', 'insurance.expired'] as const).map((step) => {
      const { body, chime } = screens[step](standing());
      return [body?.kind === 'notice' && body.code, chime];
    });
    expect(codes).toEqual([
      ['001', 'ピーッ'],
      ['002', 'ピーッ'],
      ['006', 'ピーッ'],
    ]);
  });

  it('is shown the end of the slot when the card is to come back from there', () => {
    const context = standing({ make: 'upright' });
    const belongings = move(context.belongings, 'my-number-card', 'card-inside');
    expect(screens['done.take']({ ...context, belongings }).body).toMatchObject({
      move: 'take',
      place: 'card-inside',
    });
  });
});

describe('somebody who shows who they are', () => {
  it('finds the key for the staff only where there is one', () => {
    expect(keysAt('method', standing())).toEqual(['method.face', 'method.pin', 'cancel', 'method.staff']);
    expect(keysAt('method', standing({ where: 'hoshi-dental' }))).toEqual([
      'method.face',
      'method.pin',
      'cancel',
    ]);
  });

  it('is offered the face when the PIN is locked', () => {
    expect(keysAt('pin.locked', standing({ triesLeft: 0 }))).toEqual(['cancel', 'method.face']);
  });

  it.each<[string, Partial<Context>, string[]]>([
    ['a mask', { face: { ...FITS, mask: true } }, ['マスクをはずしてください。']],
    ['a hat', { face: { ...FITS, hat: true } }, ['帽子を取ってください。']],
    ['too near', { face: { ...FITS, distance: -1 } }, ['近すぎます。少し離れてください。']],
    ['too far', { face: { ...FITS, distance: 1 } }, ['遠すぎます。少し近づいてください。']],
    ['light from behind', { face: FITS, light: 'behind' }, ['後ろが明るく、顔が暗く写っています。']],
    [
      'moving',
      { face: { ...FITS, x: 1 }, moved: true },
      ['顔が動きました。動かないでください。', '顔が枠からはずれています。'],
    ],
  ])('reads what the camera needs: %s', (_, part, lines) => {
    expect(screens['face.look'](standing({}, part)).lines?.map(plain)).toEqual(lines);
  });

  it('sees how long to hold still, which is longer on the real one', () => {
    const holding = [false, true].map((realTime) => {
      const { body } = screens['face.hold'](standing({ realTime }, { face: FITS }));
      return body?.kind === 'camera' ? body.holding : undefined;
    });
    expect(holding).toEqual([2_500, 3_000]);
    expect(screens['face.look'](standing()).body).toMatchObject({ kind: 'camera', holding: null });
  });

  it('sees dots for what is typed, and confirms four digits only', () => {
    const confirms = ['123', '1234'].map((typed) => {
      const { body, keys } = screens['pin.type'](standing({}, { typed }));
      return [body, keys.find(({ id }) => id === 'confirm')?.enabled];
    });
    expect(confirms).toEqual([
      [{ kind: 'keypad', typed: 3, length: 4 }, false],
      [{ kind: 'keypad', typed: 4, length: 4 }, true],
    ]);
  });
});

describe('somebody who is asked what may be seen', () => {
  const asked = (visit: Partial<Visit>) => plain(screens['consent.offer'](standing(visit)).lines?.[0] ?? '');

  it('reads what this place asks for', () => {
    expect(['shiomi-hospital', 'wakaba-clinic'].map((where) => asked({ where }))).toEqual([
      '手術情報、診療・お薬情報、健診情報',
      'お薬情報、健診情報',
    ]);
  });

  it('is not asked about health checks before 40', () => {
    expect(asked({ who: 'silva-lucas' })).toBe('手術情報、診療・お薬情報');
  });

  it('finds yes and no of one kind', () => {
    const looks = screens['consent.surgery'](standing()).keys.map(({ id, look }) => [id, look]);
    expect(looks).toEqual([
      ['agree', 'choice'],
      ['disagree', 'choice'],
    ]);
  });

  it('chooses how a clinic issues the prescription, and which one a pharmacy is brought', () => {
    const lines = ['wakaba-clinic', 'hinata-pharmacy'].map((where) =>
      screens['consent.prescription'](standing({ where })).lines?.map(plain),
    );
    expect(lines).toEqual([
      ['お薬が出るとき、選んだ種類で発行します。'],
      ['今日お使いになる処方箋を選んでください。'],
    ]);
  });
});

describe('somebody whose certificate ends about now', () => {
  const until = '2026-11-30';
  const read = (moment: string) => {
    const { authentication, ...card } = people['sato-haruko']?.card ?? {};
    const from = authentication?.from ?? '';
    const context = standing({ moment, card: { ...card, authentication: { from, until } } });
    return screens['insurance.expiry'](context).lines?.map(plain);
  };

  it('is told to renew it before', () => {
    expect(read('2026-11-24T10:00')).toEqual([
      'もうすぐ期限が切れます。',
      'お住まいの市区町村で更新してください。',
    ]);
  });

  it('is told afterwards that only the insurance can be told', () => {
    expect(read('2026-12-24T10:00')).toEqual([
      '期限が切れています。',
      '保険の確認だけができます。',
      'お住まいの市区町村で更新してください。',
    ]);
  });
});
