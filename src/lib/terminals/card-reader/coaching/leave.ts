import { isPharmacy } from '../seen';
import { KEYS } from '../wording';
import { said, type Coaches } from './said';

/** The card back in the hand [R22], and what is still to be done at the desk [R18, R19]. */
export const leave: Coaches<'done.take' | 'done.calling' | 'done.prescription' | 'done.goodbye' | 'stopped'> =
  {
    'done.take': () => ({
      title: said('カードを {取|と}ります', 'Take the card back'),
      todo: said('カードを {取|と}って、しまいます。', 'Take the card now and put it away.'),
      why: said(
        'カードを {忘|わす}れる {人|ひと}が います。{大切|たいせつ}な カードです。{帰|かえ}る {前|まえ}では なく、{今|いま} {取|と}ります。',
        'People do forget it here. Take it now, not when you leave.',
      ),
      words: ['カード', 'お{取|と}りください'],
    }),
    'done.calling': () => ({
      title: said('カードを {忘|わす}れて います', 'The card is still there'),
      todo: said('カードを {取|と}ります。', 'Take your card.'),
      why: said(
        '{機械|きかい}が {呼|よ}んで います。{本当|ほんとう}の {機械|きかい}は、{呼|よ}ばない ことも あります。いつも {最後|さいご}に カードを {見|み}ます。',
        'The reader is calling you. A real one may not: always look for your card last.',
      ),
      trouble: true,
      words: ['お{忘|わす}れです', 'お{取|と}りください'],
    }),
    'done.prescription': () => ({
      title: said('{処方箋|しょほうせん}を {出|だ}します', 'Hand over the prescription'),
      todo: said(
        '{紙|かみ}の {処方箋|しょほうせん}を {受付|うけつけ}に {置|お}きます。',
        'Put the paper prescription on the desk.',
      ),
      why: said(
        '{機械|きかい}は {紙|かみ}を {受|う}け{取|と}りません。{薬局|やっきょく}の {人|ひと}に {渡|わた}します。もらった {日|ひ}を {入|い}れて {4日|よっか}{以内|いない}です。',
        'The reader takes no paper; the people here do. It is good for four days, the day of issue included.',
      ),
      words: ['{処方箋|しょほうせん}', '{受付|うけつけ}'],
    }),
    'done.goodbye': (context) =>
      isPharmacy(context)
        ? {
            title: said('{受付|うけつけ}できました', 'You are checked in'),
            todo: said(
              '[finish]を {押|お}します。{薬|くすり}が できるまで {待|ま}ちます。',
              'Press [finish], and wait for your medicine.',
            ),
            why: said(
              'お{薬手帳|くすりてちょう}が あれば、{薬局|やっきょく}の {人|ひと}に {出|だ}します。{次|つぎ}に {来|き}た ときも、また カードを {置|お}きます。',
              'Show your medicine notebook (お薬手帳) too, if you have one. At the next visit you do this again.',
            ),
            words: ['お{待|ま}ちください', KEYS.finish],
          }
        : {
            title: said('{機械|きかい}は {終|お}わりました', 'The reader is done'),
            todo: said('[finish]を {押|お}します。', 'Press [finish].'),
            why: said(
              '{本当|ほんとう}の {病院|びょういん}では、{機械|きかい}だけで {受付|うけつけ}は {終|お}わりません。{診察券|しんさつけん}や、{受給者証|じゅきゅうしゃしょう}の {紙|かみ}も {出|だ}します。この {練習|れんしゅう}には ありません。{次|つぎ}の ときも、また カードを {置|お}きます。',
              'The reader is not the check-in. In real life, hand in your patient card (診察券) and any subsidy papers too; this practice has none. You use the reader at every visit.',
            ),
            words: ['{診察券|しんさつけん}', 'お{待|ま}ちください', KEYS.finish],
          },
    stopped: () => ({
      title: said('やめました', 'Stopped'),
      todo: said('カードを {取|と}ります。', 'Take your card.'),
      why: said(
        'やめるのは {悪|わる}い ことでは ありません。しばらく {何|なに}も しない ときも、{止|と}まります。カードを また {置|お}けば、{最初|さいしょ}から できます。',
        'Stopping is always allowed; it also stops when nothing happens for a while. Put the card back to start again.',
      ),
      words: ['{中止|ちゅうし}しました', 'お{取|と}りください'],
    }),
  };
