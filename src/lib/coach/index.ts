export { phrasesOf } from './aloud';
export { isLanguage, languageIn, languages, type Language } from './language';
export { loadLeaflet, type Leaflet } from './leaflets';
export { loadLessons } from './lessons';
export { loadNames } from './names';
export {
  loadPhrases,
  type CarriedName,
  type FaultName,
  type HourName,
  type Phrases,
  type PurseName,
} from './phrases';
export { readingTime } from './reading-time';
export { firstSentence } from './sentences';
export { getSpeech, setSpeech, type Speech } from './speech';
export { getTeacher, setTeacher, teacherOf, type Teacher } from './teacher';
