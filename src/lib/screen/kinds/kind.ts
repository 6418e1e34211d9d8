import type { Snippet } from 'svelte';
import type { Body, Key } from '../screen';

export type BodyOf<Kind extends Body['kind']> = Extract<Body, { kind: Kind }>;

/** What a drawing with keys is given: the keys it draws, and how one is drawn. */
export type Keys = { keys: Key[]; key: Snippet<[Key]> };
