export { phrasesOf } from './aloud';
export { isLanguage, languageIn, languages, type Language } from './language';
export { loadLeaflet, type Leaflet } from './leaflets';
export { loadLessons } from './lessons';
export { loadNames } from './names';
export {
  loadPhrases,
  loadSite,
  type CarriedName,
  type FaultName,
  type HourName,
  type Phrases,
  type PurseName,
} from './phrases';
export { readingTime } from './reading-time';
export { firstSentence } from './sentences';
export type { SitePhrases } from './phrases/site';
export { getSite, getSpeech, setSite, setSpeech, type Speech } from './speech';
export { getTeacher, setTeacher, teacherOf, type Teacher } from './teacher';
