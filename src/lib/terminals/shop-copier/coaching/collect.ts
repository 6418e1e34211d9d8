import { advice, type Advice, type Coaching } from '../../../screen';
import type { ThingKind } from '../../../world';
import { said, type Text, type Value, type Words } from '../../../words';
import type { Context, Outcome } from '../context';
import { forgotten, photocopying } from '../senses';
import { KEYS, TITLE } from '../wording';
import type { Coaches } from './said';

/** Printing, and taking everything: P16 to P18, with E29. */
export const collect: Coaches<
  | 'print.printing'
  | 'print.paperOut'
  | 'print.refilling'
  | 'collect.take'
  | 'collect.calling'
  | 'collect.goodbye'
> = {
  'print.printing': () => ({
    title: said('print.printing.title'),
    todo: advice('print.printing.todo', []),
    why: said('print.printing.why'),
    words: ['{印刷|いんさつ}しています', '{離|はな}れずにお{待|ま}ちください'],
  }),
  'print.paperOut': () => ({
    title: said('print.paperOut.title'),
    todo: advice('print.paperOut.todo', ['speak.help']),
    why: said('print.paperOut.why'),
    trouble: true,
    words: ['{用紙|ようし}', '{店員|てんいん}'],
  }),
  'print.refilling': () => ({
    title: said('print.refilling.title'),
    todo: advice('print.refilling.todo', []),
    why: said('print.refilling.why'),
    words: ['{用紙|ようし}', '{印刷|いんさつ}'],
  }),
  'collect.take': (context) => ({
    title: TAKE[context.outcome],
    todo: advice('collect.take.todo', ['take'], { things: left(context) }),
    why: context.outcome === 'cancelled' && !getsMoney(context) ? NOT_CHARGED : WHY_TAKE[context.outcome],
    words: [TAKE_WORDS, ...called(context)],
  }),
  'collect.calling': (context) => ({
    title: said('collect.calling.title'),
    todo: advice('collect.calling.todo', ['take'], { things: left(context) }),
    why: said('collect.calling.why'),
    trouble: true,
    words: [KEYS['stop-voice'], 'お{取|と}り{忘|わす}れ', ...called(context)].slice(0, 4),
  }),
  'collect.goodbye': (context) => GOODBYE[context.outcome],
};

const TAKE_WORDS = 'お{取|と}りください';

const TAKE: Record<Outcome, Text> = {
  issued: said('collect.take.issued'),
  copied: said('collect.take.copied'),
  cancelled: said('collect.take.cancelled'),
  unattended: said('collect.unattended.title'),
  refused: said('collect.take.refused'),
  locked: said('collect.take.locked'),
};

const WHY_TAKE: Record<Outcome, Text> = {
  issued: said('collect.whyTake.issued'),
  copied: said('collect.whyTake.copied'),
  cancelled: said('collect.whyTake.cancelled'),
  unattended: said('collect.unattended.why'),
  refused: said('collect.whyTake.refused'),
  locked: said('collect.whyTake.locked'),
};

const NOT_CHARGED = said('collect.notCharged');

const getsMoney = (context: Context) =>
  forgotten(context).some(({ kind }) => kind === 'coin' || kind === 'note');

const GOODBYE: Record<Outcome, Coaching> = {
  issued: {
    title: said('collect.goodbye.issued.title'),
    todo: advice('collect.goodbye.issued.todo', ['put', 'touch.finish']),
    why: said('collect.goodbye.issued.why'),
    words: ['ありがとうございました', KEYS.finish],
  },
  copied: {
    title: said('collect.goodbye.copied.title'),
    todo: advice('collect.goodbye.copied.todo', ['touch.finish', 'touch.tile.government']),
    why: said('collect.goodbye.copied.why'),
    trouble: true,
    words: ['ありがとうございました', KEYS.finish],
  },
  cancelled: ended(
    said('collect.goodbye.cancelled.title'),
    advice('collect.goodbye.cancelled.todo', ['touch.finish']),
    said('collect.goodbye.cancelled.why'),
    '{中止|ちゅうし}しました',
  ),
  unattended: ended(
    said('collect.unattended.title'),
    advice('collect.goodbye.cancelled.todo', ['touch.finish']),
    said('collect.unattended.why'),
    '{中止|ちゅうし}しました',
  ),
  refused: ended(
    said('collect.goodbye.refused.title'),
    advice('collect.goodbye.refused.todo', ['touch.finish']),
    said('collect.goodbye.refused.why'),
    '{終了|しゅうりょう}しました',
  ),
  locked: ended(
    said('collect.goodbye.locked.title'),
    advice('collect.goodbye.locked.todo', ['touch.finish']),
    said('collect.goodbye.locked.why'),
    '{終了|しゅうりょう}しました',
  ),
};

function ended(title: Text, todo: Advice, why: Text, heading: Words): Coaching {
  return { title, todo, why, words: [heading, KEYS.finish] };
}

/** What lies on the machine, each kind once, paper first. */
function things(context: Context): ThingName[] {
  const names = forgotten(context).map(({ kind }): ThingName => {
    if (kind === 'paper' && photocopying(context)) return 'copy';
    return kind === 'coin' || kind === 'note' ? 'money' : kind;
  });
  return [...new Set(names)];
}

type ThingName = Exclude<ThingKind, 'coin' | 'note'> | 'money' | 'copy';

function left(context: Context): Value {
  const lie = things(context);
  return lie.length === 0 ? said('things.rest') : { all: lie.map((name) => said(`things.${name}`)) };
}

/** The words the machine calls them by; a residence card is just カード to it. */
const CALLED: Partial<Record<ThingName, Words>> = {
  'my-number-card': 'マイナンバーカード',
  'residence-card': 'カード',
  'transit-card': '{電子|でんし}マネーのカード',
  money: 'お{金|かね}',
  paper: '{証明書|しょうめいしょ}',
  copy: TITLE.copy,
  receipt: '{領収書|りょうしゅうしょ}',
};

const called = (context: Context): Words[] =>
  things(context)
    .slice(0, 3)
    .flatMap((name) => CALLED[name] ?? []);
