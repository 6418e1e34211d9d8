export type { Item, Order, Paper, Question, Scope } from './paper';
