import type { Phrases, Teacher } from '$lib/coach';
import type { Coaching } from '$lib/screen';
import { plain, type Words } from '$lib/words';
import { endWords } from './said-end';
import { sayWhere, whatItSays } from './said-hints';
import { slipWords } from './said-slip';
import { shownNow, type Practised, type ShownNow } from './shown-now';

/** Somebody who practises, as far as it matters for what the coach says aloud. */
export type Listener = Practised & {
  /** Words are looked up, and lie over what the coach says. */
  readonly lookingUp: boolean;
  readonly offers: boolean;
  /** What there is to go on from. */
  readonly left?: { coaching: Pick<Coaching, 'title'> } | null;
  readonly lesson: { asking: boolean };
  readonly looking: { phone: boolean; unfolded: boolean };
};

/** The lines the coach says aloud: those that are shown just now, in order. Null while it is covered. */
export function spokenNow(somebody: Listener, phrases: Phrases, teacher: Teacher): Words[] | null {
  const { rehearsal, lookingUp, offers, left, lesson, looking } = somebody;
  const { levels } = phrases;
  if (lookingUp) return null;
  if (rehearsal.ended) return spoken(endWords(rehearsal, phrases, teacher));
  if (lesson.asking) {
    const { press, do: doing, asked } = phrases.class;
    return spoken([rehearsal.next?.event.type.startsWith('touch.') ? press : doing, asked]);
  }
  if (left) {
    const { title, at, text } = phrases.unfinished;
    return spoken([title, at(teacher.tell(left.coaching.title)), text]);
  }
  if (offers) {
    const { title, text } = rehearsal.scenario?.teaches === 'lock' ? levels.repair.lock : levels.repair;
    return spoken([title, text]);
  }
  const full = !looking.phone || looking.unfolded;
  const shown = shownNow(somebody, phrases, teacher, full);
  return spoken([
    ...[shown.repair, shown.stopping, shown.title, shown.remark],
    ...(shown.mayStop ? [levels.stop.title, levels.stop.text] : []),
    ...[shown.told, shown.differs],
    ...ofSlip(shown, phrases, teacher),
    ...(shown.slip ? [] : [shown.other]),
    ...[shown.deed, shown.wait],
    ...(shown.hints ? ofHints(somebody, phrases, teacher, full) : []),
    shown.why,
  ]);
}

/** What was not on the way, and the way back. */
function ofSlip({ slip, other }: ShownNow, { levels }: Phrases, teacher: Teacher): (Words | null)[] {
  if (!slip) return [];
  const words = slipWords(slip.slip, levels, teacher);
  const what = words ? [words.what, words.does, levels.slip.why, words.why] : [];
  const back = slip.back === null ? [] : [other ?? levels.slip.back, slip.back];
  return slip.backFirst ? [...back, ...what] : [...what, ...back];
}

/** The hint there is. */
function ofHints({ rehearsal }: Listener, phrases: Phrases, teacher: Teacher, full: boolean): Words[] {
  const { help } = rehearsal;
  const { ask, late } = phrases.levels;
  if (help.strength === 0) return help.later ? [late.text] : full || !help.hints ? [ask.alone] : [];
  if (help.strength === 3) return [];
  const says = help.strength === 2 ? whatItSays(rehearsal, phrases, teacher) : [];
  return [
    sayWhere(rehearsal, phrases),
    ...(says.length > 0 ? [ask.says] : []),
    ...says.map(({ japanese, meaning }) => {
      const label = japanese === null ? '' : `「${plain(japanese)}」`;
      return meaning === japanese ? label : [label, meaning].filter((part) => part !== '').join(' ');
    }),
  ];
}

const spoken = (lines: (Words | null)[]): Words[] =>
  [...new Set(lines.filter((line) => line !== null && line !== ''))] as Words[];
