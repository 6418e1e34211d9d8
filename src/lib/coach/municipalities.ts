import { plain, type Text } from '../words';
import { municipalities } from '../world';

/** Names in Latin letters, by the id of a municipality. */
const LATIN: Record<string, string> = {
  wakabano: 'Wakabano City',
  shiomihama: 'Shiomihama City',
  hinatadai: 'Hinatadai Town',
  hoshizora: 'Hoshizora City',
  asahigaura: 'Asahigaura City',
  yamabukidani: 'Yamabukidani Village',
};

/** What a municipality is called; one without Latin name keeps its Japanese one. */
export function municipalityName(id: string): Text {
  const ja = municipalities[id]?.name ?? id;
  return { ja, en: LATIN[id] ?? plain(ja) };
}
