import type { Make as AnyMake } from '../../screen';
import type { Housing } from './housing/housing';
import { tray } from './housing/tray';
import { upright } from './housing/upright';

/** What differs between the makers' readers. Only that they differ is sourced [R18, R19, R20]; the README names the rest. */
export type Make = AnyMake & {
  /** The card is laid on a tray [R15], or stood in a slot and pushed to its end [R16, R18]. */
  takes: 'lying' | 'standing';
  /** The side of the card that is towards the person when it is put rightly. */
  side: 'front' | 'back';
  /** Whether the face is found with a mask or a hat on: guides say so [R18, R19, R20], a user was asked to take it off [R24]. */
  seesCoveredFaces: boolean;
  /** Whether a wrong PIN is answered with the tries that are left: the wording is not known. */
  showsTries: boolean;
  /** Shape and colours of the body. */
  housing: Housing;
};

export const makes: Record<'tray' | 'upright', Make> = {
  tray: {
    words: '{平置|ひらお}き{型|がた}',
    takes: 'lying',
    side: 'front',
    seesCoveredFaces: false,
    showsTries: false,
    housing: tray,
  },
  upright: {
    words: '{差|さ}し{込|こ}み{型|がた}',
    takes: 'standing',
    side: 'back',
    seesCoveredFaces: true,
    showsTries: false,
    housing: upright,
  },
};
