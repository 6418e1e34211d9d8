import { familyRegister } from './family-register';
import { familyRegisterIndividual } from './family-register-individual';
import type { Paper } from './paper';
import { residenceRecord } from './residence-record';
import { sealCertificate } from './seal-certificate';
import { taxCertificate } from './tax-certificate';

/** Every paper, in the order of the screen. A list, not a glob: browser tests read it without Vite. */
export const papers: Record<string, Paper> = Object.fromEntries(
  [residenceRecord, sealCertificate, taxCertificate, familyRegister, familyRegisterIndividual].map(
    (paper) => [paper.id, paper],
  ),
);
