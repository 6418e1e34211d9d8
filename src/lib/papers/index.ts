export { feeOf } from './fee';
export type { Item, Order, Paper, Question, Scope } from './paper';
export { papers } from './papers';
export { photocopy } from './photocopy';
export { receipt, type Paid } from './receipt';
