import type { Words } from '../words';

/** What one may agree to have seen: operations, diagnoses and medicine, medicine alone, health checks [R120, R14]. */
export type Consent = 'surgery' | 'treatment' | 'medicine' | 'checkup';

/** An invented hospital, clinic or pharmacy, and how it has set its reader. */
export type Facility = {
  id: string;
  kind: 'hospital' | 'clinic' | 'dentist' | 'pharmacy';
  name: Words;
  /** The consents it asks for, in the order of its screens; which ones is the facility's choice [R14]. */
  consents: Consent[];
  /** All consents on one screen (包括同意), as since 2024-10-07 [R8]. */
  bundled: boolean;
  /** Asks how the prescription shall be issued, or at a pharmacy which one is brought [R3]. */
  prescriptions: boolean;
  /** Takes medical subsidy certificates by the card (PMH) [R36, R37]. */
  subsidies: boolean;
  /** The screen about 限度額 that was dropped in 2024 [R8, R16]. */
  highCost: boolean;
  /** How often the face may fail before the reader offers it no more: assumed, no source. */
  faceTries: number;
  /** Whether the reader itself has a key for the staff's visual check, planned for 2025 [R4]. */
  staffKey: boolean;
};
