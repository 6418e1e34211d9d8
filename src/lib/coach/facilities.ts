import { plain, type Text } from '../words';
import { facilities } from '../world';

/** Names in Latin letters, by the id of a facility. */
const LATIN: Record<string, string> = {
  'wakaba-clinic': 'Wakaba Internal Medicine Clinic',
  'shiomi-hospital': 'Shiomi General Hospital',
  'hinata-pharmacy': 'Hinata Pharmacy',
  'hoshi-dental': 'Hoshi Dental Clinic',
  'yamabuki-clinic': 'Yamabuki Orthopaedic Clinic',
};

/** What a facility is called; one without Latin name keeps its Japanese one. */
export function facilityName(id: string): Text {
  const ja = facilities[id]?.name ?? id;
  return { ja, en: LATIN[id] ?? plain(ja) };
}
