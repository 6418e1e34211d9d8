import { AtTerminal } from '../../../screen/testing/at-terminal';
import type { Visit } from '../../../screen/testing/visit';
import { at, coinsToPay, sum, type Sheet, type Yen } from '../../../world';
import type { Context, Outcome } from '../context';
import type { Key } from '../keys';
import type { Step } from '../step';
import { shopCopier } from '../terminal';

/** The keys somebody presses where there is more than one way on, by step. */
export type Wishes = Partial<Record<Step, Key[]>>;

/** For tests: somebody at a shop copier, of the 7-Eleven type and with coins where nothing else is said. */
export class Visitor extends AtTerminal<Step, Key, 'help'> {
  /** The steps at which they did something on their way, in order. */
  readonly passed: Step[] = [];

  constructor({ make = 'seven-eleven', ...visit }: Omit<Visit, 'make'> & { make?: string }) {
    super(shopCopier, { purse: [500, 100, 100, 50, 50], ...visit, make });
  }

  /** How it would end if it ended now; a copier says it only when nothing lies on it any more. */
  override get outcome(): Outcome {
    return (this.context as Context).outcome;
  }

  /** The papers that came out, wherever they are. */
  get sheets(): Sheet[] {
    return Object.values(this.belongings).flatMap(({ thing }) =>
      thing.kind === 'paper' ? [thing.sheet] : [],
    );
  }

  /** Calls the staff, whether or not they would come now. */
  calls(): this {
    return this.does({ type: 'speak.help' });
  }

  /** Goes on as most would, or as they wish, until the machine stands at that step. */
  comesTo(step: Step, wishes: Wishes = {}): this {
    for (let deeds = 0; this.step !== step; deeds += 1) {
      if (deeds > 60) throw new Error(`${this.step} does not lead to ${step}`);
      this.#goesOn(wishes);
    }
    return this;
  }

  #goesOn(wishes: Wishes): void {
    const { step } = this;
    const { body } = this.screen;
    const keys = wishes[step] ?? USUAL[step];
    if (this.passed.at(-1) !== step) this.passed.push(step);
    if (step === 'identify.place') {
      if (at(this.belongings, 'hand').some(([, thing]) => thing.kind === 'my-number-card' && thing.cased))
        this.uncases();
      this.puts('my-number-card', 'card-pad');
    } else if (step === 'identify.pin' && !keys) this.types(this.person.memo ?? '0000');
    else if (step === 'identify.remove') this.takes('my-number-card', 'card-pad');
    else if (step === 'pay.eMoney') this.puts('transit-card', 'e-money-reader');
    else if (body?.kind === 'payment' && !keys) this.pays(body.fee - body.paid).presses('start');
    else if (body?.kind === 'collect') this.takesEverything();
    else if (keys) this.presses(...keys);
    else this.waits(500);
  }

  /** Puts in the coins a sensible person would. */
  pays(amount: Yen): this {
    const coins = at(this.belongings, 'hand').flatMap(([id, thing]) =>
      thing.kind === 'coin' ? [{ id, yen: thing.yen }] : [],
    );
    const chosen = coinsToPay(coins, amount);
    if (!chosen) throw new Error(`no ${amount} yen in ${sum(coins.map(({ yen }) => yen))}`);
    for (const { id } of chosen) this.does({ type: 'put.coin.coin-slot', thing: id });
    return this;
  }
}

/** What most would press: the own residence record, alone, as it stands, paid by coins. */
const USUAL: Wishes = {
  menu: ['tile.government'],
  'begin.services': ['service.certificates'],
  'begin.consent': ['agree'],
  'begin.issuer': ['issuer.home'],
  'identify.credential': ['credential.card'],
  'identify.locked': ['finish'],
  'identify.unusable': ['finish'],
  'identify.noService': ['finish'],
  'identify.notYet': ['finish'],
  'identify.underAge': ['finish'],
  'choose.paper': ['paper.residence-record'],
  'choose.scope': ['scope.self'],
  'choose.items': ['next'],
  'choose.copies': ['next'],
  'choose.confirm': ['confirm'],
  'pay.method': ['pay.cash'],
};
