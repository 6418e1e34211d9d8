export { facilityName } from './facilities';
export { isLanguage, languageIn, languages, type Language } from './language';
export { loadLeaflet, type Leaflet } from './leaflets';
export { municipalityName } from './municipalities';
export { aboutPeople } from './people';
export {
  loadPhrases,
  type CarriedName,
  type FaultName,
  type HourName,
  type Phrases,
  type PurseName,
} from './phrases';
export { firstSentence } from './sentences';
export { getSpeech, setSpeech, type Speech } from './speech';
