import type { KeyId } from '../screen';
import type { Words } from '../words';
import type { Language } from './language';
import { completed } from './fallback';

/** What is said of one scenario. `say`: what it adds at its lines, by the names they give. */
export type ScenarioWords = { title: Words; goal: Words; afterwards?: Words; say?: Record<string, Words> };

/** What a key does, and why people press it when it is not the way. */
export type KeyWords = { does: Words; why: Words };

/** What one language says at one terminal, and of what is practised there. */
export type Lessons = {
  /** What the coach says, by its name. Labels and values stand in it as `[name]`. */
  said: Record<string, Words>;
  /** What the Japanese there means, by the printed text. */
  meanings: Record<string, Words>;
  /** By key, `digit` or a family of keys as `person.*`; by `step/key` where a key does something else than elsewhere. */
  keys: Record<KeyId, KeyWords>;
  /** By the id of a scenario. */
  scenarios: Record<string, ScenarioWords>;
};

const files = import.meta.glob<Lessons>('./languages/*/*/index.ts', { import: 'default' });

/** What is not said in a language yet is said in English. @throws when it cannot be fetched. */
export const loadLessons = (language: Language, terminal: string): Promise<Lessons> =>
  completed(language, (one) => files[`./languages/${one}/${terminal}/index.ts`]?.());
