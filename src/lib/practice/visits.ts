import { doneWith, worse, type Done, type Strength } from './level';

/** From coming to a step of the way until leaving it. */
export type Visit = {
  step: string;
  /** The strongest help there was. */
  strength: Strength;
  /** Who did what was done there: the learner, or the hand of the page at least once; null when nothing was. */
  by: 'learner' | 'hand' | null;
  slipped: boolean;
  /** What was done was taken back, to be done again. */
  retaken: boolean;
};

export type Visits = {
  /** In the order in which the learner came to them. */
  steps: Record<string, Done>;
  slips: { step: string; key: string }[];
  visit: Visit | null;
};

export type Happening =
  /** Comes to a step of the way, or to none of them; `retaken`: because a deed was taken back. */
  | { arrived: string | null; retaken?: boolean }
  | { helped: Strength }
  | { did: 'learner' | 'hand' }
  | { slipped: { step: string; key: string } }
  | 'retaken'
  | 'left';

export const noVisits: Visits = { steps: {}, slips: [], visit: null };

export function visited(visits: Visits, happening: Happening): Visits {
  const { visit } = visits;
  if (happening === 'left') return left(visits);
  if (happening === 'retaken') return visit ? { ...visits, visit: { ...visit, retaken: true } } : visits;
  if ('arrived' in happening) return arrived(left(visits), happening);
  if ('slipped' in happening) return slipped(visits, happening.slipped);
  if (!visit) return visits;
  if ('did' in happening)
    return { ...visits, visit: { ...visit, by: visit.by === 'hand' ? 'hand' : happening.did } };
  return happening.helped > visit.strength
    ? { ...visits, visit: { ...visit, strength: happening.helped } }
    : visits;
}

/** What a visit that is over says of what was learned; null when it says nothing: nobody did it, or not for the first time. */
export function lessonOf({
  strength,
  by,
  slipped: hasSlipped,
  retaken,
}: Visit): { done: Done; slipped: boolean } | null {
  if (hasSlipped) return { done: doneWith(strength), slipped: true };
  return by === 'learner' && !retaken ? { done: doneWith(strength), slipped: false } : null;
}

function arrived(
  visits: Visits,
  { arrived: step, retaken = false }: { arrived: string | null; retaken?: boolean },
): Visits {
  if (step === null) return visits;
  return { ...visits, visit: { step, strength: 0, by: null, slipped: false, retaken } };
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

function left({ steps, slips, visit }: Visits): Visits {
  if (!visit?.by) return { steps, slips, visit: null };
  const done = doneWith(visit.strength);
  const before = steps[visit.step];
  return { steps: { ...steps, [visit.step]: before ? worse(before, done) : done }, slips, visit: null };
}
