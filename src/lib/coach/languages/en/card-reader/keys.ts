// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
// Why people press a key is our own judgement: no source.
import type { Lessons } from '../../../lessons';

const keys: Lessons['keys'] = {
  'method.face': {
    does: 'This lets the camera look at your face.',
    why: 'It is the first key, and needs no number.',
  },
  'method.pin': {
    does: 'This asks for the four digits, the same as in a shop.',
    why: 'People know PINs from the bank. But three misses lock it, and a face that fails never does.',
  },
  'method.staff': {
    does: 'This is for the staff alone. It asks for their password.',
    why: 'People hope that somebody comes and helps. For that, speak to the desk.',
  },
  digit: {
    does: 'This types a digit of the PIN.',
    why: 'People slip, or have another number in mind: the bank’s, a birthday.',
  },
  correct: {
    does: 'This takes the last digit away.',
    why: 'People are not sure of the last digit.',
  },
  clear: {
    does: 'This takes all digits away.',
    why: 'People want to begin the number again.',
  },
  confirm: {
    does: 'This says “I have read it”, and the reader goes on.',
    why: 'It leads on, so people press it before they have looked.',
  },
  'pin.type/confirm': {
    does: 'This sends the four digits to the card. If they are wrong, a try is gone.',
    why: 'People are in a hurry. Look at the digits on the memo first.',
  },
  again: {
    does: 'This tries once more what did not work.',
    why: 'It seems the quickest way. But first find out what went wrong.',
  },
  'pin.wrong/again': {
    does: 'This goes back to the keypad, with the tries that are left.',
    why: 'People want to be done. Your face would cost no try.',
  },
  'agree-all': {
    does: 'This lets them see everything that was asked about, for 24 hours.',
    why: 'It is the quickest key, and people think they have to.',
  },
  'choose-each': {
    does: 'This asks about each thing by itself.',
    why: 'It sounds careful, and it is. It only takes longer.',
  },
  'disagree-all': {
    does: 'This shows them nothing. Your care and the price stay the same.',
    why: 'People are not sure what it is about, and “no” feels safe.',
  },
  agree: {
    does: 'This lets them see this one thing, for 24 hours.',
    why: 'People press it on every machine, without reading.',
  },
  disagree: {
    does: 'This keeps this one thing to yourself. Your care and the price stay the same.',
    why: 'People would rather keep some things to themselves, such as an operation.',
  },
  provide: {
    does: 'This tells them the ceiling of your bill, and you pay no more than that.',
    why: 'People hope to pay less, and it does no harm.',
  },
  'not-provide': {
    does: 'This does not tell them the ceiling of your bill. You may have to pay more first.',
    why: 'People do not like to give away what they cannot read.',
  },
  'prescription.electronic': {
    does: 'This chooses the electronic prescription: no paper.',
    why: 'It is the first key, and sounds modern. Not every pharmacy can read it.',
  },
  'prescription.paper': {
    does: 'This chooses the prescription on paper.',
    why: 'People are used to paper.',
  },
  use: {
    does: 'This uses the town’s medical subsidy for this visit.',
    why: 'People hope to pay less. Some places still want the certificate on paper too.',
  },
  'not-use': {
    does: 'This leaves the medical subsidy out. You pay your whole share.',
    why: 'People do not know the word, and “no” feels safe.',
  },
  register: {
    does: 'This makes the card your insurance card. Once is enough.',
    why: 'People want to use the card as insurance at once, and here they can.',
  },
  'not-now': {
    does: 'This does not register the card, so the reader cannot show your insurance.',
    why: 'People do not like to sign up for things. This one is free, and needed only once.',
  },
  next: {
    does: 'This closes the notice, and the reader goes on.',
    why: 'People see that all is well and do not read it to the end.',
  },
  back: {
    does: 'This goes back one screen.',
    why: 'People are not sure, and want to look again. That is always allowed.',
  },
  cancel: {
    does: 'This stops everything. You take the card, and can begin again.',
    why: 'People get nervous when others wait behind them. Stopping is always allowed.',
  },
  finish: {
    does: 'This ends it, and the reader is free for the next person.',
    why: 'It looks as if all is done.',
  },
};

export default keys;
