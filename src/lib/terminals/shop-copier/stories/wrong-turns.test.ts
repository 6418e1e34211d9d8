import { describe, expect, it } from 'vitest';
import { plain } from '../../../words';
import { makes } from '../makes';
import { Visitor } from './visitor';

const seen = ({ heading, keys }: Visitor) => ({ heading, keys });

describe.each(Object.entries(makes))('on the %s type', (make, { tiles }) => {
  const others = tiles.filter(({ id }) => !['government', 'copy'].includes(id));

  it.each(others.map(({ id, words, about }) => [plain(words), id, about]))(
    'the tile 「%s」 leads to something else, and 戻る to the menu again',
    (words, id, about) => {
      const haruko = new Visitor({ who: 'sato-haruko', make });
      haruko.presses(`tile.${id}`);
      expect([plain(haruko.screen.title), ...haruko.keys]).toEqual([words, '戻る']);
      expect(haruko.screen.lines?.[0]).toBe(about);
      expect(haruko.presses('back').step).toBe('menu');
    },
  );

  it('コピー copies the card on the glass for 10 yen, and gives no certificate', () => {
    const haruko = new Visitor({ who: 'sato-haruko', make, purse: [50] });
    haruko.presses('tile.copy').puts('my-number-card', 'copy-glass');
    expect(haruko.keys).toEqual(['戻る']);
    haruko.puts(50, 'coin-slot').presses('start').comesTo('collect.take');
    expect([haruko.lying('change-tray'), haruko.lying('copy-glass'), haruko.outcome]).toEqual([
      [10, 10, 10, 10],
      ['my-number-card'],
      'copied',
    ]);
    expect(haruko.comesTo('menu').sheets.map(({ title, blocks }) => [title, blocks])).toEqual([
      ['コピー', [{ kind: 'copy', of: 'my-number-card' }]],
    ]);
  });

  it('コピー and 戻る leads to the menu, with what was paid in the change tray', () => {
    const haruko = new Visitor({ who: 'sato-haruko', make, purse: [50] });
    haruko.presses('tile.copy').puts(50, 'coin-slot').presses('back');
    expect([haruko.step, haruko.lying('change-tray'), haruko.charged]).toEqual(['menu', [50], 0]);
  });
});

describe('the other service of the 7-Eleven type', () => {
  it('wants a booking, and leads back', () => {
    const haruko = new Visitor({ who: 'sato-haruko' }).comesTo('begin.services');
    expect(seen(haruko.presses('service.pin-reset'))).toEqual({
      heading: '予約が見つかりません',
      keys: ['戻る'],
    });
    expect(haruko.presses('back').step).toBe('begin.services');
  });
});

describe('a phone instead of the card', () => {
  it.each(['lawson', 'familymart'])('on the %s type wants to be prepared, and leads back', (make) => {
    const haruko = new Visitor({ who: 'sato-haruko', make }).comesTo('identify.credential');
    expect(seen(haruko.presses('credential.phone'))).toEqual({
      heading: 'スマートフォンの準備が必要です',
      keys: ['戻る', '中止する'],
    });
    expect(haruko.presses('back').comesTo('choose.paper').triesLeft).toBe(3);
  });
});

describe('every refusal', () => {
  it.each([
    ['wrong PIN', ['中止する', 'もう一度'], () => at('identify.pin').types('0000')],
    ['locked', ['終了'], () => at('identify.pin', 1).types('0000')],
    ['moved', ['中止する', 'もう一度'], () => at('identify.pin').takes('my-number-card', 'card-pad')],
    ['not read', ['中止する', 'もう一度'], () => cased()],
    [
      'no seal',
      ['戻る', '終了'],
      () => at('choose.paper', 3, 'santos-maria').presses('paper.seal-certificate'),
    ],
    [
      'closed',
      ['戻る', '終了'],
      () => new Visitor({ who: 'sato-haruko', moment: '2027-01-01T10:00' }).comesTo('begin.closed'),
    ],
  ])('leaves a way on or out: %s', (_, keys, refused) => {
    const visitor = refused();
    expect(visitor.keys).toEqual(keys);
    expect(visitor.screen.body?.kind).toBe('notice');
    visitor.presses(keys.includes('終了') ? 'finish' : 'cancel').comesTo('menu');
    expect([visitor.lying('hand').includes('my-number-card'), visitor.charged]).toEqual([true, 0]);
  });

  const at = (step: 'identify.pin' | 'choose.paper', triesLeft = 3, who = 'sato-haruko') =>
    new Visitor({ who, triesLeft }).comesTo(step);
  const cased = () =>
    new Visitor({ who: 'sato-haruko' })
      .comesTo('identify.place')
      .puts('my-number-card', 'card-pad')
      .comesTo('identify.unreadable');
});
