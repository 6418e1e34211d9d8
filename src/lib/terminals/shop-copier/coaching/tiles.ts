import type { Coaching } from '../../../screen';
import type { Text } from '../../../words';
import type { Context } from '../context';
import { KEYS, TITLE } from '../wording';
import { said } from './said';

/** What a tile is, and why people press it (our own judgement: no source). */
const TILES: Record<string, Text> = {
  print: said(
    'スマートフォンの ファイルを {紙|かみ}に する ところです。「{紙|かみ}が {出|で}る」と {思|おも}って、よく {押|お}します。',
    'This prints files from your phone. People press it because a certificate comes out printed too.',
  ),
  scan: said(
    '{紙|かみ}や {写真|しゃしん}を スマートフォンに {送|おく}る ところです。カードを {読|よ}むと {思|おも}って、よく {押|お}します。',
    'This sends a picture of a paper to your phone. People press it because their card has to be read.',
  ),
  fax: said(
    '{電話|でんわ}の {線|せん}で {紙|かみ}を {送|おく}る ところです。{役所|やくしょ}に {送|おく}ると {思|おも}って {押|お}す {人|ひと}が います。',
    'This sends a paper by fax. People press it because they think something must go to the office.',
  ),
  ticket: said(
    'コンサートなどの チケットを もらう ところです。「{紙|かみ}を もらう」と {思|おも}って、よく {押|お}します。',
    'This is for concert and event tickets. People press it because they came to collect a paper.',
  ),
  photo: said(
    'スマートフォンの {写真|しゃしん}を {紙|かみ}に する ところです。{証明写真|しょうめいしゃしん}と {証明書|しょうめいしょ}は、{名前|なまえ}が {似|に}て います。',
    'This prints photos. 証明写真 (an ID photo) and 証明書 (a certificate) begin with the same two signs.',
  ),
  insurance: said(
    '{自転車|じてんしゃ}などの {保険|ほけん}に {入|はい}る ところです。{健康保険|けんこうほけん}の {紙|かみ}は ありません。',
    'This sells insurance, for a bicycle and so on. Papers about your health insurance are not here.',
  ),
  study: said(
    'テストに {申|もう}し{込|こ}む ところです。{合格|ごうかく}の {証明書|しょうめいしょ}と まちがえる {人|ひと}が います。',
    'This is for signing up for exams. People press it because they are looking for a certificate.',
  ),
  bill: said(
    '{買|か}い{物|もの}の お{金|かね}を {払|はら}う ところです。{証明書|しょうめいしょ}の お{金|かね}は、ここでは ありません。{最後|さいご}に {払|はら}います。',
    'This pays for things you ordered. You do pay for your paper, but at the end of 「行政サービス」.',
  ),
  content: said(
    '{楽譜|がくふ}や {新聞|しんぶん}を {紙|かみ}に する ところです。{名前|なまえ}が わかりにくいので、{押|お}して しまいます。',
    'This prints sheet music, news and the like. The name tells you little, so people try it.',
  ),
};

const ANY = said(
  'これは {別|べつ}の サービスです。{押|お}しても {何|なに}も {減|へ}りません。',
  'This is another service. Looking at it costs nothing.',
);

const NO_FURTHER = said('{練習|れんしゅう}は ここまでです。', 'Practice goes no further here.');

const about = (tile: string): Text => {
  const { ja, en } = TILES[tile] ?? ANY;
  return { ja: `${ja}${NO_FURTHER.ja}`, en: `${en} ${NO_FURTHER.en}` };
};

/** What the coach says behind any tile but 行政サービス. */
export const wrongTile = ({ make, tile }: Context): Coaching => ({
  title: said('{別|べつ}の サービスです', 'A different service'),
  todo: said(
    '[back]を {押|お}します。{次|つぎ}に [government]を {押|お}します。',
    'Press [back]. Then press [government] on the menu.',
  ),
  why: about(tile),
  trouble: true,
  words: [make.tiles.find(({ id }) => id === tile)?.words ?? TITLE.shop, KEYS.back],
});
