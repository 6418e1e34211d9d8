export type { Card, Day, ElectronicCertificate, Pin, PinName, Verdict } from './card';
export { TRIES } from './card';
export type { Person, RegisterEntry, Resident } from './person';
