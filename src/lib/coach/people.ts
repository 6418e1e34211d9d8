import type { Text } from '../words';

/** Who a person is, in a few words, by their id; one who is missing is shown by name and age alone. */
export const aboutPeople: Record<string, Text> = {
  'sato-haruko': { ja: '{夫|おっと}と ふたりで くらして います。', en: 'Lives with her husband.' },
  'nguyen-van-minh': {
    ja: 'ベトナムの {留学生|りゅうがくせい}。{妻|つま}と ふたりです。',
    en: 'Student from Vietnam, lives with his wife.',
  },
  'silva-ricardo': {
    ja: 'ブラジルの {人|ひと}。ずっと {日本|にほん}に います。{家族|かぞく}は 4{人|にん}です。',
    en: 'From Brazil, permanent resident, family of four.',
  },
  'santos-maria': {
    ja: 'フィリピンの {人|ひと}。{夫|おっと}は {日本人|にほんじん}です。{家族|かぞく}は 4{人|にん}です。',
    en: 'From the Philippines, Japanese husband, family of four.',
  },
  'gurung-bishal': {
    ja: 'ネパールの {人|ひと}。{日本|にほん}で {働|はたら}いて います。もうすぐ {在留|ざいりゅう}の {期限|きげん}です。',
    en: 'From Nepal, works here. His period of stay ends soon.',
  },
  'ishii-takuya': {
    ja: '{本籍|ほんせき}が ほかの {町|まち}に あります。',
    en: 'His family register is kept in another town.',
  },
  'mori-daisuke': {
    ja: 'マリアさんの {夫|おっと}。{子|こ}どもが {2人|ふたり} います。',
    en: 'Maria’s husband, two children.',
  },
  'park-jihye': {
    ja: '{韓国|かんこく}の {人|ひと}。ずっと {日本|にほん}に います。',
    en: 'From Korea, permanent resident.',
  },
  'putri-ayu': {
    ja: 'インドネシアの {人|ひと}。{介護|かいご}の {仕事|しごと}を して います。カードを もらった ばかりです。',
    en: 'Care worker from Indonesia. Her card is brand new.',
  },
  'le-thi-hoa': {
    ja: 'ベトナムの {技能実習生|ぎのうじっしゅうせい}。{小|ちい}さい {村|むら}に {住|す}んで います。',
    en: 'Trainee from Vietnam, lives in a small village.',
  },
  'silva-lucas': {
    ja: 'リカルドさんの {息子|むすこ}。{小学生|しょうがくせい}です。',
    en: 'Ricardo’s son, in primary school.',
  },
  'kondo-matsuo': {
    ja: '{暗証番号|あんしょうばんごう}が ない カードを {持|も}って います。',
    en: 'Has a card without a PIN.',
  },
};
