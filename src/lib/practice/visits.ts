import { doneWith, worse, type Done, type Strength } from './level';

/** From coming to a step of the way until leaving it. */
export type Visit = {
  step: string;
  /** The strongest help there was, but for what the coach showed only because it `led`. */
  strength: Strength;
  /** The coach showed what to do, known or not, as something had gone wrong or was to: whether one needed it, nobody knows. */
  led: boolean;
  /** Who did what was done there: the learner, or the hand of the page at least once; null when nothing was. */
  by: 'learner' | 'hand' | null;
  slipped: boolean;
  /** What was done was taken back, to be done again. */
  retaken: boolean;
};

export type Visits = {
  /** In the order in which the learner came to them. */
  steps: Record<string, Went>;
  slips: { step: string; key: string }[];
  /** The steps slipped at to which the coach showed the way back, or where the slip was taken back. */
  ledBack: string[];
  visit: Visit | null;
};

/** How the visits to a step went; `led`: the coach led at each of them. */
type Went = Done | 'led';

export type Happening =
  /** Comes to a step of the way, or to none of them; `retaken`: because a deed was taken back. */
  | { arrived: string | null; retaken?: boolean }
  | { helped: Strength }
  | { did: 'learner' | 'hand' }
  | { slipped: { step: string; key: string } }
  /** The way back after a slip at this step is shown, or spared. */
  | { ledBack: string }
  | 'led'
  | 'retaken'
  | 'left';

export const noVisits: Visits = { steps: {}, slips: [], ledBack: [], visit: null };

export function visited(visits: Visits, happening: Happening): Visits {
  const { visit } = visits;
  if (happening === 'left') return left(visits);
  if (happening === 'led' || happening === 'retaken')
    return visit ? { ...visits, visit: { ...visit, [happening]: true } } : visits;
  if ('arrived' in happening) return arrived(left(visits), happening);
  if ('slipped' in happening) return slipped(visits, happening.slipped);
  if ('ledBack' in happening) return { ...visits, ledBack: [...visits.ledBack, happening.ledBack] };
  if (!visit) return visits;
  if ('did' in happening)
    return { ...visits, visit: { ...visit, by: visit.by === 'hand' ? 'hand' : happening.did } };
  return happening.helped > visit.strength
    ? { ...visits, visit: { ...visit, strength: happening.helped } }
    : visits;
}

/**
 * How each step went: the worst of its visits, and not alone where one did not find the way back after a slip alone. Where it only
 * ever led, one was told what to do, and no more is known: with a hint.
 */
export const wentIn = ({ steps, ledBack }: Visits): Record<string, Done> =>
  Object.fromEntries(
    Object.entries(steps).map(([step, went]) => {
      const done = went === 'led' ? 'hint' : went;
      return [step, ledBack.includes(step) ? worse(done, 'hint') : done];
    }),
  );

/**
 * What a visit that is over says of what was learned; null when it says nothing: nobody did it, or not for the first time,
 * or only led by the coach.
 */
export function lessonOf({
  strength,
  led,
  by,
  slipped: hasSlipped,
  retaken,
}: Visit): { done: Done; slipped: boolean } | null {
  const done = doneWith(strength);
  if (hasSlipped) return { done, slipped: true };
  const isOwn = by === 'learner' && !retaken && (!led || done === 'shown');
  return isOwn ? { done, slipped: false } : null;
}

function arrived(
  visits: Visits,
  { arrived: step, retaken = false }: { arrived: string | null; retaken?: boolean },
): Visits {
  if (step === null) return visits;
  return { ...visits, visit: { step, strength: 0, led: false, by: null, slipped: false, retaken } };
}

/** A slip may be noticed only when the step is left already, as when a card was laid down wrongly. */
function slipped({ slips, visit, ...visits }: Visits, slip: { step: string; key: string }): Visits {
  const isHere = visit?.step === slip.step;
  return {
    ...visits,
    slips: [...slips, { step: slip.step, key: slip.key }],
    visit: visit && isHere ? { ...visit, slipped: true } : visit,
  };
}

function left({ steps, visit, ...visits }: Visits): Visits {
  if (!visit?.by) return { ...visits, steps, visit: null };
  const went = worst(steps[visit.step], wentOf(visit));
  return { ...visits, steps: { ...steps, [visit.step]: went }, visit: null };
}

/** What the hand of the page does is shown, whatever help there was. */
function wentOf({ strength, led, by }: Visit): Went {
  if (by === 'hand') return 'shown';
  return led && strength === 0 ? 'led' : doneWith(strength);
}

function worst(one: Went | undefined, other: Went): Went {
  if (one === undefined || one === 'led') return other;
  return other === 'led' ? one : worse(one, other);
}
