export { feeOf } from './fee';
export type { Item, Order, Paper, Scope } from './paper';
export { papers } from './papers';
export { photocopy } from './photocopy';
export { receipt } from './receipt';
