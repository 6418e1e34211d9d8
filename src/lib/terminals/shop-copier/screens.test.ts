import { describe, expect, it } from 'vitest';
import { plain, unread } from '../../words';
import { lyingOn } from '../../screen/testing/visit';
import { onPad, ordered, OUTPUT, standing } from './stories/standing';
import { makes } from './makes';
import { screens } from './screens';

describe('somebody who photocopies', () => {
  const copied = (part: object) => lyingOn(standing('sato-haruko', 'lawson', part), OUTPUT.slice(0, 1));

  it.each([{ outcome: 'copied' }, { tile: 'copy', outcome: 'cancelled' }])(
    'reads コピー on the band and beside the paper: %o',
    (part) => {
      const { title, body } = screens['collect.take'](copied(part));
      expect([title, body]).toEqual([
        'コピー',
        { kind: 'collect', things: [{ kind: 'paper', place: 'paper-tray', words: 'コピー' }] },
      ]);
      expect(plain(screens['collect.calling'](copied(part)).voice ?? '')).toContain('コピー');
      expect([screens.idle(copied(part)).title, screens['collect.goodbye'](copied(part)).title]).toEqual([
        'コピー',
        'コピー',
      ]);
    },
  );

  it('reads 証明書 when it is one', () => {
    const { title, body } = screens['collect.take'](copied({ outcome: 'issued' }));
    expect(plain(title)).toBe('証明書交付サービス');
    expect(body).toMatchObject({ things: [{ words: '{証明書|しょうめいしょ}' }] });
  });
});

describe('somebody who wants a tax certificate', () => {
  const rows = (paper: string) => {
    const { body } = screens['choose.confirm'](ordered(onPad(standing('sato-haruko')), paper));
    return body?.kind === 'summary' ? body.rows.map(({ words, value }) => plain(`${words} ${value}`)) : [];
  };

  it('reads the year it is for before they pay', () => {
    expect(rows('tax-certificate')).toContain('年度 令和8年度');
  });

  it('reads no year on any other paper', () => {
    expect(rows('residence-record').filter((row) => row.includes('年度'))).toEqual([]);
  });
});

describe('somebody who presses another tile', () => {
  const tiles = Object.values(makes).flatMap((make) =>
    make.tiles.filter(({ about }) => about).map((tile) => ({ make, tile })),
  );

  it.each(tiles)('is asked for something of its own: $make.words $tile.id', ({ make, tile }) => {
    const { heading, lines } = screens.elsewhere(standing('sato-haruko', 'lawson', { make, tile: tile.id }));
    expect(plain(heading)).toMatch(/ください$/);
    expect([heading, ...(lines ?? [])].flatMap(unread)).toEqual([]);
    expect([heading, ...(lines ?? [])].join('')).not.toContain(' ');
  });
});
