/** A calendar day as `YYYY-MM-DD`, Japanese time. */
export type Day = string;

/**
 * The four secrets on the chip: 利用者証明用 (4 digits), 住民基本台帳用 (4), 券面事項入力補助用 (4),
 * 署名用 (6-16 capitals and digits).
 */
export type PinName = 'authentication' | 'resident-register' | 'card-information' | 'signature';

/** How often each may be wrong in a row before it locks. */
export const TRIES: Record<PinName, number> = {
  authentication: 3,
  'resident-register': 3,
  'card-information': 3,
  signature: 5,
};

/** A secret on the chip; `triesLeft` 0 is locked. */
export type Pin = { secret: string; triesLeft: number };

/** An electronic certificate on the chip: usable from `from`, dead after `until` (both inclusive). */
export type ElectronicCertificate = { from: Day; until: Day };

/** The IC card as a value. A pinless card (顔認証マイナンバーカード) has no PIN but can be read by face. */
export type Card = {
  /** Whose card: the id of a person in `people.ts`. */
  holder: string;
  pinless: boolean;
  issued: Day;
  /** The card itself ends with this day; for many foreign residents, with their period of stay. */
  expires: Day;
  pins: Partial<Record<PinName, Pin>>;
  authentication: ElectronicCertificate | null;
  signature: ElectronicCertificate | null;
  insuranceRegistered: boolean;
};

/** What the chip answers. `absent`: no such PIN on this card. `malformed`: cannot be a PIN; costs no try. */
export type Verdict =
  | { is: 'right' }
  | { is: 'wrong'; triesLeft: number }
  | { is: 'locked' }
  | { is: 'absent' }
  | { is: 'malformed' };
