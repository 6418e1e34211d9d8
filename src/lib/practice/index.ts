export { readAddress, writeAddress, type Address } from './address';
export { choose, onMake, type Choice, type Unknown, type Wish } from './choice';
export { freshCard, loadCards, resetAtOffice, saveCards, type Cards } from './kept-cards';
export { recall, remember } from './memory';
export { Rehearsal } from './rehearsal.svelte';
