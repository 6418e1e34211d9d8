import type { Text } from '../words';

/** How a person's small picture is drawn. */
export type Look = { hair: 'short' | 'long' | 'bun' | 'bald' | 'child'; grey?: true; cloth: string };

/** Who a person is, in a few words, and how they look. */
export type About = { about: Text; look: Look };

/** By the id of a person; one who is missing is shown by name and age alone. */
export const aboutPeople: Record<string, About> = {
  'sato-haruko': {
    about: { ja: '{夫|おっと}と ふたりで くらして います。', en: 'Lives with her husband.' },
    look: { hair: 'bun', grey: true, cloth: '#8a6f9e' },
  },
  'nguyen-van-minh': {
    about: {
      ja: 'ベトナムの {留学生|りゅうがくせい}。{妻|つま}と ふたりです。',
      en: 'Student from Vietnam, lives with his wife.',
    },
    look: { hair: 'short', cloth: '#3f7d8c' },
  },
  'silva-ricardo': {
    about: {
      ja: 'ブラジルの {人|ひと}。ずっと {日本|にほん}に います。{家族|かぞく}は 4{人|にん}です。',
      en: 'From Brazil, permanent resident, family of four.',
    },
    look: { hair: 'short', cloth: '#5d7f4e' },
  },
  'santos-maria': {
    about: {
      ja: 'フィリピンの {人|ひと}。{夫|おっと}は {日本人|にほんじん}です。{家族|かぞく}は 4{人|にん}です。',
      en: 'From the Philippines, Japanese husband, family of four.',
    },
    look: { hair: 'long', cloth: '#b0653f' },
  },
  'gurung-bishal': {
    about: {
      ja: 'ネパールの {人|ひと}。{日本|にほん}で {働|はたら}いて います。もうすぐ {在留|ざいりゅう}の {期限|きげん}です。',
      en: 'From Nepal, works here. His period of stay ends soon.',
    },
    look: { hair: 'short', cloth: '#a8842c' },
  },
  'ishii-takuya': {
    about: {
      ja: '{本籍|ほんせき}が ほかの {町|まち}に あります。',
      en: 'His family register is kept in another town.',
    },
    look: { hair: 'short', cloth: '#4d6585' },
  },
  'mori-daisuke': {
    about: {
      ja: 'マリアさんの {夫|おっと}。{子|こ}どもが {2人|ふたり} います。',
      en: 'Maria’s husband, two children.',
    },
    look: { hair: 'short', cloth: '#7a5a4a' },
  },
  'park-jihye': {
    about: {
      ja: '{韓国|かんこく}の {人|ひと}。ずっと {日本|にほん}に います。',
      en: 'From Korea, permanent resident.',
    },
    look: { hair: 'long', cloth: '#4a7a6f' },
  },
  'putri-ayu': {
    about: {
      ja: 'インドネシアの {人|ひと}。{介護|かいご}の {仕事|しごと}を して います。カードを もらった ばかりです。',
      en: 'Care worker from Indonesia. Her card is brand new.',
    },
    look: { hair: 'bun', cloth: '#9a5573' },
  },
  'le-thi-hoa': {
    about: {
      ja: 'ベトナムの {技能実習生|ぎのうじっしゅうせい}。{小|ちい}さい {村|むら}に {住|す}んで います。',
      en: 'Trainee from Vietnam, lives in a small village.',
    },
    look: { hair: 'long', cloth: '#6b7c38' },
  },
  'silva-lucas': {
    about: {
      ja: 'リカルドさんの {息子|むすこ}。{小学生|しょうがくせい}です。',
      en: 'Ricardo’s son, in primary school.',
    },
    look: { hair: 'child', cloth: '#c2752e' },
  },
  'kondo-matsuo': {
    about: {
      ja: '{暗証番号|あんしょうばんごう}が ない カードを {持|も}って います。',
      en: 'Has a card without a PIN.',
    },
    look: { hair: 'bald', grey: true, cloth: '#5f6b74' },
  },
};
