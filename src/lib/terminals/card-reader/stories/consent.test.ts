import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

type Coming = Partial<ConstructorParameters<typeof Visitor>[0]>;
const known = (who: string, visit: Coming = {}) => new Visitor({ who, ...visit }).isKnownByFace();

const answers = ({ record }: Visitor) =>
  Object.entries(record ?? {}).filter(([, value]) => value.startsWith('同意'));

describe('what the doctor may see', () => {
  it('is agreed to all at once', () => {
    const haruko = known('sato-haruko').waitsFor('consent.offer').presses('agree-all').takesCard();
    expect(answers(haruko).map(([, value]) => value)).toEqual(['同意する', '同意する', '同意する']);
  });

  it('is chosen one by one', () => {
    const haruko = known('sato-haruko').waitsFor('consent.offer').presses('choose-each');
    haruko.presses('disagree').presses('agree').presses('disagree').takesCard();
    expect(answers(haruko).map(([, value]) => value)).toEqual(['同意しない', '同意する', '同意しない']);
  });

  it('may be nothing, and care is not refused', () => {
    const haruko = known('sato-haruko').waitsFor('consent.offer').presses('disagree-all').takesCard();
    expect([haruko.outcome, haruko.record?.['保険の情報']]).toEqual(['received', '確認できました']);
    expect(answers(haruko).map(([, value]) => value)).toEqual(['同意しない', '同意しない', '同意しない']);
  });

  it('is not asked where the facility has its screens off', () => {
    const haruko = known('sato-haruko', { where: 'hoshi-dental' }).waitsFor('done.take').takesCard();
    expect(answers(haruko)).toEqual([]);
  });

  it('holds no health checks for somebody under 40, who is asked for the one thing left', () => {
    const minh = known('nguyen-van-minh', { where: 'wakaba-clinic' }).waitsFor('consent.medicine');
    expect(minh.presses('agree').step).toBe('consent.prescription');
  });

  it('is asked one after the other by an older reader, which then asks for the ceiling', () => {
    const haruko = known('sato-haruko', { where: 'yamabuki-clinic' }).waitsFor('consent.surgery');
    haruko.presses('agree').presses('agree').presses('agree');
    expect(haruko.step).toBe('consent.highCost');
    expect(haruko.presses('provide').takesCard().outcome).toBe('received');
  });
});

describe('a prescription', () => {
  const asked = (where: string, things: Coming['things'] = []) =>
    known('sato-haruko', { where, things }).waitsFor('consent.offer').presses('agree-all');

  it('comes electronically or on paper, as the patient of a clinic wants, by touch or by word', () => {
    const chosen = (choose: (at: Visitor) => Visitor) => choose(asked('wakaba-clinic')).takesCard().record;
    const electronic = chosen((at) => at.presses('prescription.electronic'));
    const paper = chosen((at) => at.presses('prescription.paper'));
    expect(electronic?.['処方箋']).not.toBe(paper?.['処方箋']);
    expect(chosen((at) => at.says('paper-prescription'))).toEqual(paper);
  });

  it('on paper is handed over at a pharmacy before all is done, and stays there', () => {
    const haruko = asked('hinata-pharmacy', [{ kind: 'prescription' }]);
    haruko.presses('prescription.electronic');
    expect(haruko.step).toBe('consent.noPrescription');
    haruko.presses('back').presses('prescription.paper').takesCard();
    expect([haruko.step, haruko.outcome]).toEqual(['done.prescription', null]);
    haruko.puts('prescription', 'desk');
    expect([haruko.outcome, haruko.lying('kept')]).toEqual(['received', ['prescription']]);
  });

  it('that is on file needs no paper', () => {
    expect(asked('hinata-pharmacy').presses('prescription.electronic').takesCard().outcome).toBe('received');
  });
});

it('a child’s subsidy certificate is used by the card where the area can read it', () => {
  const lucas = new Visitor({ who: 'silva-lucas' }).isKnownByPin().waitsFor('insurance.subsidy');
  lucas.presses('use').presses('agree-all').takesCard();
  expect(lucas.record?.['受給者証']).toBe('利用する');
});
