import { labelledWith, type Coaching } from '../../../screen';
import type { Words } from '../../../words';
import type { Context } from '../context';
import type { Step } from '../step';
import { SAYINGS } from '../talk/sayings';
import { KEYS } from '../wording';

/** What the coach says at one step. */
export type Coach = (context: Context) => Coaching;

/** A part of the coaching: what the coach says at some steps. */
export type Coaches<S extends Step> = Record<S, Coach>;

export type Said = Pick<Coaching, 'title' | 'todo' | 'why'>;

const SPOKEN = Object.entries(SAYINGS).map(([id, { words }]): [string, Words] => [`speak.${id}`, words]);
/** The two languages, with the labels of the reader's keys, and with what one can say as `[speak.help]`. */
export const said = labelledWith({ ...KEYS, ...Object.fromEntries(SPOKEN) });
