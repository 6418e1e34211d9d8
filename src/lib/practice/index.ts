export { readAddress, writeAddress, type Address } from './address';
export { choose, type Choice, type Unknown } from './choice';
export type { Next } from './guide';
export { freshCard, loadCards, saveCards, type Cards } from './kept-cards';
export { recall, remember } from './memory';
export { Rehearsal, type Ended } from './rehearsal.svelte';
export type { Setting } from './setting';
