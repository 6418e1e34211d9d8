// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
// Why people press a key is our own judgement: no source.
import type { Lessons } from '../../../lessons';

const keys: Lessons['keys'] = {
  'tile.print': {
    does: 'This prints files from a phone.',
    why: 'People see their certificate come out printed, so this looks right.',
  },
  'tile.copy': {
    does: 'This makes a plain photocopy of what lies on the glass.',
    why: 'People stand before a copier, so they think of copying first.',
  },
  'tile.scan': {
    does: 'This sends a picture of a paper to a phone.',
    why: 'People know that their card has to be read, and “scan” sounds like reading.',
  },
  'tile.fax': {
    does: 'This sends a paper by fax.',
    why: 'People think that something has to go to the town office.',
  },
  'tile.ticket': {
    does: 'This is for concert and event tickets.',
    why: 'People come to collect a paper, and here papers are collected.',
  },
  'tile.photo': {
    does: 'This prints photos.',
    why: 'People mix up 「証明写真」, an ID photo, and 「証明書」, a certificate: they begin with the same two characters.',
  },
  'tile.insurance': {
    does: 'This sells insurance, for a bicycle and so on.',
    why: 'People think of health insurance. Papers about that are not here.',
  },
  'tile.study': {
    does: 'This is for signing up for exams.',
    why: 'People look for a certificate, and an exam, 「検定」, leads to one too.',
  },
  'tile.bill': {
    does: 'This pays for things you have ordered.',
    why: 'People know that the paper costs money. But you pay at the end, after choosing it.',
  },
  'tile.content': {
    does: 'This prints sheet music, news and the like.',
    why: 'People cannot tell from the name what it is, so they just try it.',
  },
  'tile.government': {
    does: 'This opens the services of the town offices: certificates begin here.',
    why: 'It is the right key for a certificate. Today you are here for something else.',
  },
  'service.certificates': {
    does: 'This is where every certificate begins.',
    why: 'It is what most people come for.',
  },
  'service.pin-reset': {
    does: 'This is for people who forgot a PIN and have booked a new one in the app.',
    why: 'It is the only key here with 「マイナンバーカード」 on it, the card they have in their hand.',
  },
  'issuer.home': {
    does: 'This gets the paper from the town where you live.',
    why: 'It is the first key, and for nearly everything it is the right one.',
  },
  'issuer.elsewhere': {
    does: 'This gets the paper from another town, and only the family register, 「戸籍」.',
    why: 'People have moved, or stand in a shop in another town. Where the shop is does not matter, only where you live.',
  },
  'credential.card': {
    does: 'This uses the card itself.',
    why: 'It is the usual way. Here something else was asked.',
  },
  'credential.phone': {
    does: 'This is for phones on which the card was set up at home before, in the MynaPortal app.',
    why: 'People have the phone in their hand anyway, so it looks easier.',
  },
  agree: {
    does: 'This accepts the terms and goes on.',
    why: 'People press it on every machine, without reading.',
  },
  disagree: {
    does: 'This refuses the terms, and the service ends.',
    why: 'People do not like to agree to what they cannot read. It says: no exchange, no refund, and take your card and paper with you.',
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
    does: 'This says “that is right”, and the machine goes on with what is there.',
    why: 'It leads on, so people press it before they have looked.',
  },
  'identify.pin/confirm': {
    does: 'This sends the four digits to the card. If they are wrong, a try is gone.',
    why: 'People are in a hurry. Look at the digits on the memo first.',
  },
  'choose.confirm/confirm': {
    does: 'This settles the order as it stands. Next comes the money.',
    why: 'People trust that a long list is right. A wrong paper is not exchanged, so read it first.',
  },
  again: {
    does: 'This tries once more what did not work.',
    why: 'It seems the quickest way. But first find out what went wrong.',
  },
  'identify.wrongPin/again': {
    does: 'This goes back to the keypad, with the tries that are left.',
    why: 'People want to be done. But if you do not know the number, the next try is a guess.',
  },
  'paper.residence-record': {
    does: 'This chooses the residence record: where you live, and with whom.',
    why: 'It is the paper most people need.',
  },
  'paper.seal-certificate': {
    does: 'This chooses the certificate of a registered seal.',
    why: 'People have heard that papers in Japan need a seal, and take this one to be safe.',
  },
  'paper.tax-certificate': {
    does: 'This chooses the certificate of income and tax.',
    why: 'People are often asked for it together with the residence record, for a visa or a flat.',
  },
  'paper.family-register': {
    does: 'This chooses the family register with everybody in it.',
    why: 'People mix up 「戸籍」 and 「住民票」: one is about the family, the other about the address.',
  },
  'paper.family-register-individual': {
    does: 'This chooses the family register with one person only.',
    why: 'It stands next to the one with everybody, and only two characters differ.',
  },
  'scope.self': {
    does: 'This puts only you on the paper.',
    why: 'People think of themselves first. But often the whole household is wanted.',
  },
  'scope.household': {
    does: 'This puts everybody in your household on the paper.',
    why: 'People feel safer with more. But it may show somebody who need not be on it.',
  },
  'scope.some': {
    does: 'This lets you choose who is on the paper.',
    why: 'It sounds like the choice that always fits.',
  },
  'member.*': {
    does: 'This puts that person on the paper, or takes them off again.',
    why: 'People miss that somebody is marked already: a second touch takes them off.',
  },
  'person.*': {
    does: 'This makes the paper about that person.',
    why: 'People mix up names in Japanese letters: they look alike.',
  },
  'item.*.on': {
    does: 'This prints that item on the paper.',
    why: 'People feel safer with more. But whoever gets the paper sees what is printed.',
  },
  'item.*.off': {
    does: 'This leaves that item out.',
    why: 'People feel safer with less. But if something is missing, an office may send you back.',
  },
  fewer: {
    does: 'This makes it one copy less.',
    why: 'People take it for the number of sheets. It counts copies, and one copy may have several sheets.',
  },
  more: {
    does: 'This makes it one copy more, and you pay for it.',
    why: 'People think they have to set a number before they can go on.',
  },
  next: {
    does: 'This goes on with what is chosen so far.',
    why: 'It leads on, so people press it before they have chosen everything.',
  },
  'pay.cash': {
    does: 'This pays with coins, on some machines with a note too.',
    why: 'It is the first key, and coins always work.',
  },
  'pay.e-money': {
    does: 'This pays with an e-money card.',
    why: 'It sounds easy. And people take the My Number Card for a card with money on it.',
  },
  start: {
    does: 'This starts at once, and from here on no money comes back.',
    why: 'It lights up as soon as enough money is in, so people press it before they have looked once more.',
  },
  'stop-voice': {
    does: 'This only stops the voice. What lies there still lies there.',
    why: 'It is loud, and people look.',
  },
  back: {
    does: 'This goes back one screen.',
    why: 'People are not sure, and want to look again. That is always allowed.',
  },
  cancel: {
    does: 'This stops everything. Money that was put in comes back.',
    why: 'People get nervous when others wait behind them. Stopping is always allowed.',
  },
  finish: {
    does: 'This ends it, and the machine is free for the next person.',
    why: 'People read a refusal and think that nothing more can be done.',
  },
  continue: {
    does: 'This tells the machine that you are still there.',
    why: 'People take it for “next”. It only leads back to where you were.',
  },
};

export default keys;
