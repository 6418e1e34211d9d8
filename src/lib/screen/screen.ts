import type { Face, Place, ThingKind, Yen } from '../world';
import type { ChimeId } from '../sound';
import type { Words } from '../words';

/** A key's id; touching it sends `touch.<id>`. Digits are `0` to `9`. */
export type KeyId = string;

/** Where and how a key is drawn. `back`, `cancel` and `go` stand in the bar at the foot, in that order. */
export type KeyLook = 'tile' | 'choice' | 'digit' | 'edit' | 'switch' | 'back' | 'cancel' | 'go' | 'plain';

/** Everything a finger can reach. */
export type Key = {
  id: KeyId;
  words: Words;
  look: KeyLook;
  enabled: boolean;
  /** For choices and switches that stay chosen. */
  pressed?: boolean;
  /** A smaller second line, as the fee or why it is not enabled. */
  note?: Words;
  icon?: Icon;
  /** What a switch or a stepper belongs to, read before its words by a screen reader. */
  of?: Words;
};

/** Pictures on tiles and notices; drawn in `Icon.svelte`. */
export type Icon =
  | 'copy'
  | 'print'
  | 'photo'
  | 'scan'
  | 'fax'
  | 'ticket'
  | 'government'
  | 'insurance'
  | 'lottery'
  | 'study'
  | 'bill'
  | 'content'
  | 'card'
  | 'phone'
  | 'house'
  | 'map'
  | 'person'
  | 'people'
  | 'seal'
  | 'tax'
  | 'register'
  | 'coins'
  | 'e-money'
  | 'paper'
  | 'receipt'
  | 'staff'
  | 'clock'
  | 'lock'
  | 'warning'
  | 'error'
  | 'done'
  | 'info';

/** What the screen shows between its heading and the bar of keys at its foot. Keys are named by id. */
export type Body =
  /** Large keys in a grid. */
  | { kind: 'choices'; keys: KeyId[]; columns: 1 | 2 | 3 | 4 | 5 }
  /** Ten digits and the editing keys; what is typed shows as dots. */
  | { kind: 'keypad'; typed: number; length: number }
  /** Rows with 記載する and 記載しない. */
  | { kind: 'switches'; rows: { words: Words; on: KeyId; off: KeyId }[] }
  | { kind: 'counter'; count: number; unit: Words; fewer: KeyId; more: KeyId }
  | { kind: 'summary'; rows: { words: Words; value: Words }[]; total?: { words: Words; value: Words } }
  /**
   * 料金, 投入金額, 不足 or おつり in yen, and what the slot takes. With `balance` it is paid by e-money: what is left on
   * the card stands in place of what was put in.
   */
  | { kind: 'payment'; fee: Yen; paid: Yen; balance?: Yen; accepts: Words }
  /**
   * A drawing of a thing being put, held or taken. `into`: how the place is made, else as its name says. `side`: the
   * side of the card that is towards the person when it is put rightly.
   */
  | {
      kind: 'placement';
      thing: ThingKind;
      place: Place;
      move: 'put' | 'hold' | 'take';
      into?: 'arm-tray' | 'upright-slot';
      side?: 'front' | 'back';
    }
  /**
   * What the camera sees, and a frame for the face. `holding`: the face fits and is compared once it has been still for
   * so many ms. `behind`: light falls in from behind and darkens the face.
   */
  | { kind: 'camera'; face: Face; light: 'even' | 'behind'; holding: number | null }
  /**
   * Nothing to do but wait; `done` of `of` when it counts, each of which `lasts` so many ms. `ends`: between what it
   * goes to and fro, where that is not the machine itself.
   */
  | {
      kind: 'waiting';
      what: 'reading' | 'checking' | 'printing';
      ends?: [from: Icon, to: Icon];
      done?: number;
      of?: number;
      lasts?: number;
    }
  | { kind: 'notice'; tone: 'info' | 'warning' | 'error' | 'done'; icon?: Icon; code?: string }
  /** What lies in the trays and waits to be taken; what was shown and is gone stays on the list, ticked. */
  | { kind: 'collect'; things: { kind: ThingKind; place: Place; words: Words; where?: Words }[] };

/** A terminal's screen at one step, all of it. */
export type Screen = {
  /** The band at the top: the service, and on its right what one is in the middle of. */
  title: Words;
  aside?: Words;
  heading: Words;
  lines?: Words[];
  body?: Body;
  keys: Key[];
  /** What the terminal says when the screen opens; the words are its text. */
  voice?: Words;
  /** What it sounds when the screen opens, as one writes such a sound: `ピッ`. */
  chime?: Words;
  /** The clip of that, or of what nobody writes; printing and calling sound as long as the screen stands. */
  sound?: ChimeId;
  /** A finger on the keys of its keypad is not heard. */
  silentKeypad?: true;
};
