import type { Words } from '../words';
import type { Body, Key, KeyId } from './screen';

/** A key that can be touched; `part` says what is not usual about it. */
export const key = (id: KeyId, words: Words, look: Key['look'], part: Partial<Key> = {}): Key => ({
  id,
  words,
  look,
  enabled: true,
  ...part,
});

/** What a screen shows to choose one of these large keys. */
export const choices = (
  keys: readonly Key[],
  columns: Extract<Body, { kind: 'choices' }>['columns'],
): Body => ({ kind: 'choices', keys: keys.map(({ id }) => id), columns });
