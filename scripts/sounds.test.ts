import { describe, expect, it } from 'vitest';
import { CHIMES } from './sounds-chimes.js';
import { kanaOf, lineOf, waysToWrite } from './sounds-readings.js';
import { voicesFingerprint } from './sounds-recipe.js';
import { laidOut } from './sounds-sprite.js';
import { synthesised } from './sounds-synth.js';

const CALLED = lineOf([
  { text: '必要', reading: 'ひつよう' },
  { text: 'な' },
  { text: '方', reading: 'かた' },
  { text: 'は、' },
]);

describe('a line', () => {
  it('is to be read as its furigana say', () => {
    expect(CALLED).toMatchObject({ plain: '必要な方は、', kana: 'ひつようなかたは' });
  });

  it('is written in kanji first, and in more and more kana for a voice that misreads it', () => {
    expect(waysToWrite(CALLED)).toEqual([
      '必要な方は、',
      'ひつような方は、',
      '必要なかたは、',
      'ひつようなかたは、',
    ]);
  });

  it('is written with a breath where the voice would tear it', () => {
    const [first] = waysToWrite(lineOf([{ text: '「つづける」をタッチ' }]));
    expect(first).toBe('、つづけるをタッチ');
  });

  it('is heard as Open JTalk notes it, letters and sounds apart', () => {
    const trace = `[Text analysis result]
必要,名詞,形容動詞語幹,*,*,*,*,必要,ヒツヨウ,ヒ’ツヨー,0/4,C2,-1
な,助動詞,*,*,*,特殊・ダ,体言接続,だ,ナ,ナ,1/1,動詞%F3@0,1
方,名詞,非自立,一般,*,*,*,方,ホウ,ホー,1/2,C3,0
は,助詞,係助詞,*,*,*,*,は,ハ,ワ,0/1,名詞%F1,1
、,記号,読点,*,*,*,*,、,、,、,0/0,*,0

[Output label]
0 2950000 xx
`;
    expect(kanaOf(trace)).toEqual({ reads: 'ひつようなほうは', sounds: 'ひつよーなほーわ' });
  });

  it('makes another fingerprint when one letter changes, and the same in another order', () => {
    const [one, two] = ['カードをお{取|と}りください。', '{受付|うけつけ}です'];
    expect(voicesFingerprint([one, two])).toBe(voicesFingerprint([two, one]));
    expect(voicesFingerprint([one, two])).not.toBe(voicesFingerprint([one, `${two}。`]));
  });
});

describe('a chime', () => {
  it.each(Object.keys(CHIMES))('is the same every time, and never too loud: %s', (id) => {
    const made = () => synthesised(CHIMES[id] ?? { lasts: 0 });
    const once = made();
    expect(once).toEqual(made());
    const highest = once.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(highest).toBeGreaterThan(0.1);
    expect(highest).toBeLessThan(0.8);
  });
});

describe('a sprite', () => {
  const [one, two] = [new Float32Array(480).fill(0.5), new Float32Array(50).fill(0.5)];

  it('says in whole milliseconds where each clip is', () => {
    const { samples, table } = laidOut([
      { id: 'one', samples: one },
      { id: 'two', samples: two },
    ]);
    expect(table).toEqual({ one: [400, 10], two: [810, 2] });
    expect(samples.length / 48).toBe(1212);
    expect([19_199, 19_200, 19_679, 19_680].map((at) => samples[at])).toEqual([0, 0.5, 0.5, 0]);
  });

  it('runs on before and after what loops', () => {
    const { samples } = laidOut([{ id: 'one', samples: new Float32Array(48_000).fill(0.5), loops: true }]);
    expect([19_199, 67_200].map((at) => samples[at])).toEqual([0.5, 0.5]);
  });

  it('has no loop that would be cut between milliseconds', () => {
    expect(() => laidOut([{ id: 'two', samples: two, loops: true }])).toThrow('two loops');
  });
});
