import { AtTerminal } from '../../../screen/testing/at-terminal';
import type { Visit } from '../../../screen/testing/visit';
import type { Coaching } from '../../../screen';
import { coaching } from '../coaching';
import type { Context } from '../context';
import type { Key, Saying } from '../keys';
import type { Step } from '../step';
import { cardReader } from '../terminal';

/** For tests: somebody at a hospital's reader, where nothing else is said a flat one. */
export class Visitor extends AtTerminal<Step, Key, Saying> {
  readonly #make: string;

  constructor({ make = 'tray', ...visit }: Omit<Visit, 'make'> & { make?: string }) {
    super(cardReader, { make, ...visit });
    this.#make = make;
  }

  get coaching(): Coaching {
    return coaching[this.step](this.context as Context);
  }

  /** The card out of its case and where it is read, the side the picture shows. */
  laysCard(): this {
    this.uncases();
    if (this.#make === 'upright') this.handles('my-number-card', 'turn');
    return this.lays();
  }

  /** The card as it is, down on the tray or to the end of the slot. */
  lays(): this {
    this.puts('my-number-card', 'card-reader');
    return this.#make === 'upright' ? this.pushes('my-number-card', 'card-reader') : this;
  }

  takesCard(): this {
    return this.takes('my-number-card', this.#make === 'upright' ? 'card-inside' : 'card-reader');
  }

  /** Shows the face until it is compared. */
  showsFace(): this {
    return this.presses('method.face').looksIntoFrame();
  }

  /** To the insurer's answer, by face. */
  isKnownByFace(): this {
    return this.laysCard().waitsFor('method').showsFace().waitsFor('insurance.checking');
  }

  isKnownByPin(pin = this.person.memo ?? ''): this {
    return this.laysCard().waitsFor('method').presses('method.pin').types(pin);
  }
}
