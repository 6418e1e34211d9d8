import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

type Coming = Partial<ConstructorParameters<typeof Visitor>[0]>;
const known = (who: string, visit: Coming = {}) => new Visitor({ who, ...visit }).isKnownByFace();

describe('the first time', () => {
  it('the card is registered on the spot, and works at once', () => {
    const takuya = known('ishii-takuya').waitsFor('insurance.offer').presses('register');
    takuya.waitsFor('insurance.registered').presses('next').presses('agree-all').takesCard();
    expect([takuya.outcome, takuya.record?.['保険の情報']]).toEqual(['received', '確認できました']);
  });

  it('who does not want to register is sent to the desk, where 資格確認書 is enough', () => {
    const things = [{ kind: 'eligibility-certificate' as const }, { kind: 'eligibility-notice' as const }];
    const takuya = known('ishii-takuya', { things }).waitsFor('insurance.offer').presses('not-now');
    expect(takuya.step).toBe('insurance.notRegistered');
    takuya.takesCard().puts('eligibility-notice', 'desk').puts('my-number-card', 'desk');
    expect(takuya.waitsFor('desk.notEnough').outcome).toBe(null);
    takuya.puts('eligibility-certificate', 'desk').waitsFor('desk.return').takesEverything();
    expect(takuya.outcome).toBe('by-papers');
  });

  it('who changes their mind lays the card down again', () => {
    const takuya = known('ishii-takuya').waitsFor('insurance.offer').presses('not-now').takesCard().lays();
    expect(takuya.waitsFor('method').step).toBe('method');
  });
});

describe('the electronic certificate', () => {
  it('that ends within three months is warned of, and the reception goes on', () => {
    const bishal = known('gurung-bishal').waitsFor('insurance.expiry').presses('confirm');
    expect(bishal.step).toBe('consent.offer');
  });

  it('that ended less than three months ago still tells the insurance, and opens no medical data', () => {
    const jihye = known('park-jihye').waitsFor('insurance.expiry').presses('confirm');
    expect(jihye.step).toBe('done.take');
    jihye.takesCard();
    expect(jihye.outcome).toBe('received');
  });

  it('that ended longer ago is refused with 006, and only 資格確認書 helps', () => {
    const things = [
      { kind: 'phone' as const, shows: 'insurance' as const },
      { kind: 'eligibility-certificate' as const },
    ];
    const jihye = known('park-jihye', { moment: '2027-01-12T10:00', things }).waitsFor('insurance.expired');
    expect(jihye.screen.body).toMatchObject({ code: '006' });
    jihye.takesCard().puts('phone', 'desk').puts('my-number-card', 'desk').waitsFor('desk.notEnough');
    jihye.puts('eligibility-certificate', 'desk').waitsFor('desk.return').takesEverything();
    expect(jihye.outcome).toBe('by-papers');
  });

  it('and who has nothing at all pays in full today', () => {
    const jihye = known('park-jihye', { moment: '2027-01-12T10:00' })
      .waitsFor('insurance.expired')
      .takesCard();
    jihye.says('have-none');
    expect(jihye.outcome).toBe('in-full');
  });
});

describe('when no insurance data come', () => {
  const atDesk = (things: Coming['things'] = []) =>
    known('sato-haruko', { faults: ['no-insurance-data'], things })
      .waitsFor('insurance.noData')
      .takesCard();

  it('資格情報のお知らせ is no proof alone, and is one beside the card', () => {
    const haruko = atDesk([{ kind: 'eligibility-notice' }]).puts('eligibility-notice', 'desk');
    expect(haruko.waitsFor('desk.cardToo').waits(60_000).outcome).toBe(null);
    haruko.puts('my-number-card', 'desk').waitsFor('desk.return').takesEverything();
    expect([haruko.outcome, haruko.lying('desk')]).toEqual(['by-papers', []]);
  });

  it('資格確認書 is proof alone', () => {
    const haruko = atDesk([{ kind: 'eligibility-certificate' }]).puts('eligibility-certificate', 'desk');
    expect(haruko.waitsFor('desk.return').takesEverything().outcome).toBe('by-papers');
  });

  it('a phone counts when its insurance page is open, and the card lies beside it', () => {
    const haruko = atDesk([{ kind: 'phone', shows: 'lock' }])
      .puts('my-number-card', 'desk')
      .puts('phone', 'desk');
    haruko.waitsFor('desk.openFirst').handles('phone', 'open');
    expect(haruko.waitsFor('desk.return').takesEverything().outcome).toBe('by-papers');
  });

  it('who has nothing fills in the form, which the desk keeps', () => {
    const haruko = atDesk().says('have-none');
    expect([haruko.step, haruko.lying('desk')]).toEqual(['desk.form', ['statement']]);
    haruko.takes('statement', 'desk').puts('statement', 'desk').waitsFor('desk.fillFirst');
    haruko.handles('statement', 'fill').puts('my-number-card', 'desk').waitsFor('desk.return');
    expect(haruko.lying('kept')).toEqual(['statement']);
    expect(haruko.takesEverything().outcome).toBe('by-papers');
  });

  it('the desk gives nothing away: what was shown must be taken back before all is done', () => {
    const haruko = atDesk([{ kind: 'eligibility-certificate' }]).puts('eligibility-certificate', 'desk');
    expect(haruko.waitsFor('desk.return').waits(60_000).outcome).toBe(null);
  });
});
