import type { Municipality, Yen } from '../world';
import type { Paper } from './paper';

/** Yen a copy; null where this paper is not issued (E10, E11). For a 戸籍 paper, ask the municipality of the 本籍. */
export const feeOf = (paper: Pick<Paper, 'fee'>, municipality: Municipality): Yen | null =>
  municipality.participates ? (municipality.fees[paper.fee] ?? null) : null;
