import type { Coaching } from '../../../screen';
import type { Context } from '../context';
import type { Step } from '../step';

/** What the coach says at one step. */
export type Coach = (context: Context) => Coaching;

/** A part of the coaching: what the coach says at some steps. */
export type Coaches<S extends Step> = Record<S, Coach>;

export type Said = Pick<Coaching, 'title' | 'todo' | 'why'>;
