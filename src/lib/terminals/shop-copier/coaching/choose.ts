import { holderOf } from '../../../card';
import type { Item } from '../../../papers';
import type { Context } from '../context';
import { fee, issuer, offered, orderedPaper } from '../senses';
import { KEYS, SUMMARY } from '../wording';
import { refusedPaper } from './refused-paper';
import { said, yen, type Coaches } from './said';

const items = (context: Context): Item[] => {
  const municipality = issuer(context);
  return municipality ? (orderedPaper(context)?.items(context.person, municipality) ?? []) : [];
};

/** Which paper, about whom, with what on it, how many: P09 to P14. */
export const choose: Coaches<
  | 'choose.paper'
  | 'choose.refusedPaper'
  | 'choose.scope'
  | 'choose.members'
  | 'choose.person'
  | 'choose.items'
  | 'choose.copies'
  | 'choose.confirm'
> = {
  'choose.paper': (context) => ({
    title: said('どの {紙|かみ}が いりますか', 'Which paper?'),
    todo: said('ほしい {紙|かみ}の {名前|なまえ}を {押|お}します。', 'Press the name of the paper you need.'),
    why: said(
      '{紙|かみ}の {名前|なまえ}は にて います。どの {紙|かみ}が いるか、{出|だ}す ところで {先|さき}に {聞|き}いて {書|か}いて もらいます。ちがう {紙|かみ}は {返|かえ}せません。',
      'The names look alike. Have whoever wants the paper write its Japanese name down first: a wrong one is not taken back.',
    ),
    words: offered(context)
      .slice(0, 4)
      .map(({ words }) => words),
  }),
  'choose.refusedPaper': refusedPaper,
  'choose.scope': ({ person }) => ({
    title: said('だれを {書|か}きますか', 'Who is on the paper?'),
    todo: said(
      '{自分|じぶん}だけなら [self]、{家族|かぞく} みんななら [household]を {押|お}します。',
      'Only you: press [self]. Everyone in your home: press [household].',
    ),
    why: holderOf(person).stay
      ? said(
          'ビザや {永住|えいじゅう}の ときは、ふつう [household]です。{出|だ}す ところに、{先|さき}に {聞|き}きます。',
          'For a visa or permanent residence it is usually [household]. Ask whoever wants the paper before you come.',
        )
      : said(
          'どちらが いるか、{出|だ}す ところに {先|さき}に {聞|き}きます。ちがうと、もう {一度|いちど} お{金|かね}が かかります。',
          'Ask whoever wants the paper which one it must be. The wrong one means paying again.',
        ),
    words: [KEYS.self, KEYS.household, KEYS.some],
  }),
  'choose.members': ({ order }) => ({
    title: said('だれを {選|えら}びますか', 'Choose the people'),
    todo:
      (order?.members.length ?? 0) > 0
        ? said(
            '{全部|ぜんぶ} {選|えら}んだら、[next]を {押|お}します。',
            'When everyone is marked, press [next].',
          )
        : said(
            '{紙|かみ}に {書|か}く {人|ひと}の {名前|なまえ}を {押|お}します。',
            'Press the names of the people who should be on the paper.',
          ),
    why: said(
      'もう {一度|いちど} {押|お}すと、{印|しるし}が {消|き}えます。{選|えら}ばない {人|ひと}は、{紙|かみ}に {出|で}ません。',
      'Press a name again to unmark it. Who is not marked is not on the paper.',
    ),
    words: ['{選|えら}んだ{方|かた}', KEYS.next],
  }),
  'choose.person': () => ({
    title: said('だれの {戸籍|こせき}ですか', 'Whose entry?'),
    todo: said(
      'だれの {紙|かみ}か、{名前|なまえ}を {押|お}します。',
      'Press the name of the person the paper is about.',
    ),
    why: said(
      'この {紙|かみ}に {出|で}るのは {一人|ひとり}です。{家族|かぞく} みんなの {紙|かみ}は「{戸籍全部事項証明書|こせきぜんぶじこうしょうめいしょ}」です。',
      'This paper shows one person of the 戸籍. For everyone in it, go back to 「戸籍全部事項証明書」.',
    ),
    words: ['{証明|しょうめい}する{方|かた}', KEYS.back],
  }),
  'choose.items': (context) => {
    const asked = items(context);
    const number = asked.find(({ id }) => id === 'individual-number');
    const telling = asked.find(({ id }) => id === (holderOf(context.person).stay ? 'status' : 'register'));
    return {
      title: said('{何|なに}を {書|か}きますか', 'What goes on the paper?'),
      todo: said(
        'いる ものは [on]、いらない ものは [off]です。{終|お}わったら [next]を {押|お}します。',
        'For each line, [on] prints it and [off] leaves it out. Then press [next].',
      ),
      why: itemsWhy(context, number !== undefined),
      words: [KEYS.on, KEYS.off, ...[telling, number].flatMap((item) => (item ? [item.words] : []))],
    };
  },
  'choose.copies': () => ({
    title: said('いくつ いりますか', 'How many copies?'),
    todo: said(
      '[more]と [fewer]で {決|き}めます。よければ [next]を {押|お}します。',
      'Set the number with [more] and [fewer]. Then press [next].',
    ),
    why: said(
      '1{通|つう}＝1{部|ぶ}です。1{部|ぶ}ずつ お{金|かね}が かかります。{紙|かみ}が 2{枚|まい}や 3{枚|まい}の ことも あります。',
      '1通 and 1部 both mean one copy. Each copy costs the fee again, and can have several sheets.',
    ),
    words: [SUMMARY.copies, KEYS.next],
  }),
  'choose.confirm': (context) => ({
    title: said('{最後|さいご}に {確|たし}かめます', 'One last look'),
    todo: said(
      '{全部|ぜんぶ} {読|よ}みます。よければ [settle]、ちがえば [change]を {押|お}します。',
      'Read every line. If it is right, press [settle]; if not, [change].',
    ),
    why: said(
      `ここまでは お{金|かね}は いりません。{次|つぎ}に ${yen(fee(context)).ja}を {払|はら}います。{印刷|いんさつ}が {始|はじ}まると {返|かえ}りません。`,
      `So far it has cost nothing. Next you pay ${yen(fee(context)).en}, and once printing starts there is no refund.`,
    ),
    words: [KEYS.settle, KEYS.change, SUMMARY.total],
  }),
};

function itemsWhy({ person }: Context, number: boolean) {
  if (!holderOf(person).stay)
    return number
      ? said(
          '「いる」と {言|い}われた ものだけ [on]に します。{個人番号|こじんばんごう}は、{法律|ほうりつ}で {使|つか}う ときが {決|き}まって います。',
          'Print only what you were asked for. By law 個人番号 (My Number) may be used for few things: leave it out unless they ask.',
        )
      : said(
          '「いる」と {言|い}われた ものだけ [on]に します。わからない ときは、{出|だ}す ところに {聞|き}きます。',
          'Print only what you were asked for. If you are not sure, ask whoever wants the paper.',
        );
  return number
    ? said(
        '{入管|にゅうかん}に {出|だ}す ときは、{全部|ぜんぶ} [on]です。{個人番号|こじんばんごう}だけ [off]です。ちがうと、もう {一度|いちど} お{金|かね}が かかります。',
        'For immigration: everything [on], only 個人番号 (My Number) [off]. The wrong choice means paying again.',
      )
    : said(
        '{入管|にゅうかん}に {出|だ}す ときは、{全部|ぜんぶ} [on]です。ちがうと、もう {一度|いちど} お{金|かね}が かかります。',
        'For immigration: everything [on]. The wrong choice means paying again.',
      );
}
