// やさしい日本語: short sentences, spaces between words, readings on every kanji, no keigo. Written by the makers of
// this site. No native reader has reviewed it yet.
import type { Names } from '../../names';

const names: Names = {
  people: {
    'sato-haruko': '{夫|おっと}と ふたりで くらして います。',
    'nguyen-van-minh': 'ベトナムの {留学生|りゅうがくせい}。{妻|つま}と ふたりです。',
    'silva-ricardo': 'ブラジルの {人|ひと}。ずっと {日本|にほん}に います。{家族|かぞく}は 4{人|にん}です。',
    'santos-maria':
      'フィリピンの {人|ひと}。{夫|おっと}は {日本人|にほんじん}です。{家族|かぞく}は 4{人|にん}です。',
    'gurung-bishal':
      'ネパールの {人|ひと}。{日本|にほん}で {働|はたら}いて います。もうすぐ {在留|ざいりゅう}の {期限|きげん}です。',
    'ishii-takuya': '{本籍|ほんせき}が ほかの {町|まち}に あります。',
    'mori-daisuke': 'マリアさんの {夫|おっと}。{子|こ}どもが {2人|ふたり} います。',
    'park-jihye': '{韓国|かんこく}の {人|ひと}。ずっと {日本|にほん}に います。',
    'putri-ayu':
      'インドネシアの {人|ひと}。{介護|かいご}の {仕事|しごと}を して います。カードを もらった ばかりです。',
    'le-thi-hoa':
      'ベトナムの {技能実習生|ぎのうじっしゅうせい}。{小|ちい}さい {村|むら}に {住|す}んで います。',
    'silva-lucas': 'リカルドさんの {息子|むすこ}。{小学生|しょうがくせい}です。',
    'kondo-matsuo': '{暗証番号|あんしょうばんごう}が ない カードを {持|も}って います。',
  },
  facilities: {},
  towns: {},
};

export default names;
