import type { Digit } from '../../screen';

/** The keys of the reader's screens; a script that touches any other does not compile. */
export type Key =
  | 'method.face'
  | 'method.pin'
  | 'method.staff'
  | Digit
  | 'correct'
  | 'clear'
  | 'confirm'
  | 'again'
  | 'back'
  | 'cancel'
  | 'finish'
  | 'next'
  | 'register'
  | 'not-now'
  | 'use'
  | 'not-use'
  | 'agree-all'
  | 'choose-each'
  | 'disagree-all'
  | 'agree'
  | 'disagree'
  | 'provide'
  | 'not-provide'
  | 'prescription.electronic'
  | 'prescription.paper';

/** What one can say to the people at the desk. */
export type Saying =
  | 'help'
  | 'english'
  | 'no-face'
  | 'forgot-pin'
  | 'bright'
  | 'may-refuse'
  | 'paper-prescription'
  | 'have-none'
  | 'my-own'
  | 'tell-pin';
