export type { Ending, Line, Text } from './scenario';
