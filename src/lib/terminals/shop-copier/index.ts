export type { Key } from './keys';
export type { Step } from './step';
export { shopCopier as terminal } from './terminal';
export { default as Housing } from './Housing.svelte';
