import { TRIES, type Card, type Day, type ElectronicCertificate, type PinName } from './card';
import { cardEnds, certificateEnds, dayAfter } from './validity';

/** Who gets the card, when, and the secrets they chose. Without `secrets` the card is pinless. */
export type Application = {
  holder: string;
  birth: Day;
  issued: Day;
  /** For residents with a period of stay: its last day. */
  stayUntil?: Day;
  /** `signature` is left out for those under 15, who get no 署名用 certificate. */
  secrets: Partial<Record<PinName, string>> | null;
  insuranceRegistered: boolean;
};

/** A card as it leaves the office: dates by the rules, all tries left, certificates usable from the next day (E18). */
export function newCard(application: Application): Card {
  const { holder, birth, issued, stayUntil, secrets, insuranceRegistered } = application;
  const certificate = (): ElectronicCertificate => ({
    from: dayAfter(issued),
    until: certificateEnds(issued, birth, stayUntil),
  });
  return {
    holder,
    pinless: secrets === null,
    issued,
    expires: cardEnds(issued, birth, stayUntil),
    pins: pinsOf(secrets ?? {}),
    authentication: certificate(),
    signature: secrets?.signature === undefined ? null : certificate(),
    insuranceRegistered,
  };
}

function pinsOf(secrets: Partial<Record<PinName, string>>): Card['pins'] {
  const pins: Card['pins'] = {};
  for (const name of Object.keys(secrets) as PinName[]) {
    const secret = secrets[name];
    if (secret !== undefined) pins[name] = { secret, triesLeft: TRIES[name] };
  }
  return pins;
}
