import type { Facility } from './facility';

/** A clinic as the reader is delivered: medicine and health checks [R14]; prescriptions electronic or on paper [R3]. */
const clinic: Facility = {
  id: 'wakaba-clinic',
  kind: 'clinic',
  name: 'わかば{内科|ないか}クリニック',
  consents: ['medicine', 'checkup'],
  bundled: true,
  prescriptions: true,
  subsidies: false,
  highCost: false,
  faceTries: 3,
  staffKey: true,
};

/** A hospital that asks for everything, in an area where subsidy certificates are on the card [R14, R36]. */
const hospital: Facility = {
  id: 'shiomi-hospital',
  kind: 'hospital',
  name: '{潮見総合病院|しおみそうごうびょういん}',
  consents: ['surgery', 'treatment', 'checkup'],
  bundled: true,
  prescriptions: false,
  subsidies: true,
  highCost: false,
  faceTries: 3,
  staffKey: true,
};

/** A pharmacy with electronic prescriptions; surgery is not asked there (assumed). */
const pharmacy: Facility = {
  id: 'hinata-pharmacy',
  kind: 'pharmacy',
  name: 'ひなた{薬局|やっきょく}',
  consents: ['medicine', 'checkup'],
  bundled: true,
  prescriptions: true,
  subsidies: false,
  highCost: false,
  faceTries: 3,
  staffKey: true,
};

/** A dentist who has every consent screen switched off [R14], and staff who check faces from the office only [R4]. */
const dentist: Facility = {
  id: 'hoshi-dental',
  kind: 'dentist',
  name: 'ほし{歯科医院|しかいいん}',
  consents: [],
  bundled: true,
  prescriptions: false,
  subsidies: false,
  highCost: false,
  faceTries: 2,
  staffKey: false,
};

/** A clinic whose reader was never updated: one consent after the other, then 限度額 [R16, R8]. */
const older: Facility = {
  id: 'yamabuki-clinic',
  kind: 'clinic',
  name: 'やまぶき{整形外科|せいけいげか}',
  consents: ['surgery', 'treatment', 'checkup'],
  bundled: false,
  prescriptions: false,
  subsidies: false,
  highCost: true,
  faceTries: 3,
  staffKey: false,
};

/** Everywhere one can go with the card, by id; all are invented. */
export const facilities: Record<string, Facility> = Object.fromEntries(
  [clinic, hospital, pharmacy, dentist, older].map((facility) => [facility.id, facility]),
);

/** @throws when there is no such facility */
export function facilityOf(id: string): Facility {
  const facility = Object.hasOwn(facilities, id) ? facilities[id] : undefined;
  if (!facility) throw new Error(`there is no facility "${id}"`);
  return facility;
}
