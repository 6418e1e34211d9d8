import type { Digit } from '../../screen';

/** The keys of the copier's screens; a script that touches any other does not compile. */
export type Key =
  | `tile.${string}`
  | `service.${string}`
  | 'agree'
  | 'disagree'
  | 'issuer.home'
  | 'issuer.elsewhere'
  | 'credential.card'
  | 'credential.phone'
  | Digit
  | 'correct'
  | 'clear'
  | 'confirm'
  | 'again'
  | `paper.${string}`
  | 'scope.self'
  | 'scope.household'
  | 'scope.some'
  | `member.${string}`
  | `item.${string}.on`
  | `item.${string}.off`
  | `person.${string}`
  | 'fewer'
  | 'more'
  | 'pay.cash'
  | 'pay.e-money'
  | 'start'
  | 'stop-voice'
  | 'next'
  | 'back'
  | 'cancel'
  | 'finish'
  | 'continue';
