import { said, type Text, type Value, type Words } from '../words';

/** What the coach names in a piece of advice: a key, something to say, or what the hands do. */
type Named = `touch.${string}` | `speak.${string}` | 'take' | 'put' | 'handle';

/** What to do. `deeds`: what it names, in its order. */
export type Advice = Text & { deeds: Named[] };

export const advice = (id: string, deeds: Named[], values?: Record<string, Value>): Advice => ({
  ...said(id, values),
  deeds,
});

/** What one can say, by its id, as labels for the coach: `speak.<id>`. */
export const spokenLabels = (sayings: Record<string, Words>): Record<string, Words> =>
  Object.fromEntries(Object.entries(sayings).map(([id, words]) => [`speak.${id}`, words]));
