export { AddressShape, readAddress, writeAddress, type Address } from './address';
export { freshCard, loadCards, onCardsChanged, saveCards, type Cards } from './kept-cards';
export { blank, recall, remember, type Memory } from './memory';
