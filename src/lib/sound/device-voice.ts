/** A voice of the device, as far as it matters. */
type Speaks = Pick<SpeechSynthesisVoice, 'lang' | 'localService'> &
  Partial<Pick<SpeechSynthesisVoice, 'name' | 'default'>>;

/** The device's own voice for a language (BCP 47): what is said never leaves the device. Null where it has none. */
export function voiceFor<Voice extends Speaks>(language: string, voices: readonly Voice[]): Voice | null {
  const able = voices.filter(({ lang, localService }) => localService && isIn(language, lang));
  return able.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}

/** Some devices write `zh_CN`, or `cmn-Hans-CN`. */
function isIn(language: string, lang: string): boolean {
  const [spoken = '', ...parts] = lang.toLowerCase().split(/[-_#]+/);
  if (language !== 'zh-Hans') return spoken === language;
  return CHINESE.includes(spoken) && !parts.some((part) => ELSEWHERE.includes(part));
}

const CHINESE = ['zh', 'cmn'];
/** Written with other signs, or another language. */
const ELSEWHERE = ['hant', 'tw', 'hk', 'mo', 'yue', 'nan', 'wuu'];

/** The least is the best; among the same the first. */
function rank({ lang, name = '', default: usual = false }: Speaks): number {
  const region = WELL_KNOWN.indexOf(lang.slice(-2).toUpperCase());
  return (ODD.test(name) ? 100 : 0) + (usual ? 0 : 10) + (region < 0 ? WELL_KNOWN.length : region);
}

/** Where a language is spoken in many ways, as English. */
const WELL_KNOWN = ['US', 'GB'];

/** Voices of Apple that sing, whisper or sound like a robot. */
const ODD =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Eddy|Flo|Fred|Good News|Grandma|Grandpa|Jester|Junior|Kathy|Organ|Ralph|Reed|Rocko|Sandy|Shelley|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/;
