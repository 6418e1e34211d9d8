import type { Words } from '../words';

/** A language the coach speaks, as BCP 47; `ja` is やさしい日本語. */
export type Language = 'ja' | 'en' | 'zh-Hans' | 'vi';

type Own = {
  /** Its own name in its own script. */
  name: Words;
  /** The same, for a small key. */
  short: Words;
  /** What choosing it means, and that it was chosen before. */
  choose: Words;
  before: Words;
  /** On every page: practice only, never a real PIN. */
  notice: Words;
  /** It has everything; else what is missing is said in English, and `npm run check` lists it. */
  complete: boolean;
};

/** Every language, in the order in which they are offered. */
export const languages: Record<Language, Own> = {
  ja: {
    name: 'やさしい {日本語|にほんご}',
    short: 'にほんご',
    choose: '{日本語|にほんご}で {練習|れんしゅう}します',
    before: '{前|まえ}に えらんだ ことば',
    complete: true,
    notice:
      'ここは {練習|れんしゅう}です。{本当|ほんとう}の {暗証番号|あんしょうばんごう}は {入|い}れないで ください。',
  },
  en: {
    name: 'English',
    short: 'English',
    choose: 'Practise in English',
    before: 'Chosen before',
    complete: true,
    notice: 'This is practice only. Never type a real PIN here.',
  },
  'zh-Hans': {
    name: '简体中文',
    short: '中文',
    choose: '用中文练习',
    before: '上次选的语言',
    complete: true,
    notice: '这里只是练习。请不要输入真正的密码。',
  },
  vi: {
    name: 'Tiếng Việt',
    short: 'Tiếng Việt',
    choose: 'Luyện tập bằng tiếng Việt',
    before: 'Lần trước đã chọn',
    complete: true,
    notice: 'Đây chỉ là luyện tập. Đừng bao giờ nhập mã PIN thật.',
  },
};

export const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);

/** The language a path begins with, wherever the site lies; null when it names none. */
export const languageIn = (path: string): Language | null => path.split('/').find(isLanguage) ?? null;
