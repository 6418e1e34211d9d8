export type { Key, Saying } from './keys';
export type { Step } from './step';
export { cardReader as terminal } from './terminal';
export { default as Housing } from './Housing.svelte';
