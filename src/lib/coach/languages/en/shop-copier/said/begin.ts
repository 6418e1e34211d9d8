// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../../lessons';

const begin: Lessons['said'] = {
  'step-card.ask':
    'Ask the shop staff: 「すみません、{教|おし}えて ください。」 They may not help with the screens. Never tell anybody your PIN.',
  'onGlass.title': 'Your card is on the glass',
  'onGlass.todo': 'Your card is on the copy glass. Take it back first.',
  'onGlass.why': 'The glass is for copying and does not read the card. The card pad is another place.',
  'begin.closed.closed-hours.title': 'Closed at this hour',
  'begin.closed.closed-hours.todo': 'Press [finish]. Come back between 6:30 and 23:00.',
  'begin.closed.closed-hours.why':
    'The shop may be open all night; this service is not. Nothing is wrong with your card.',
  'begin.closed.closed-year-end.title': 'Closed for New Year',
  'begin.closed.closed-year-end.todo': 'Press [finish]. It works again from 4 January.',
  'begin.closed.closed-year-end.why':
    'From 29 December to 3 January it rests everywhere. Nothing is wrong with your card.',
  'begin.closed.maintenance.title': 'Closed for maintenance',
  'begin.closed.maintenance.todo': 'Press [finish]. Look on your town’s website when it opens again.',
  'begin.closed.maintenance.why':
    'A town stops the service now and then, for a day or an evening. Nothing is wrong with your card.',
  'menu.title': 'The main menu',
  'menu.todo': 'Press [government].',
  'menu.why.tickets': 'Papers from the town office are behind this key, not behind 「コピー」.',
  'menu.why.usual':
    'Papers from the town office come from the copier, behind this key. The ticket machine in the shop cannot do it.',
  'idle.title': 'Are you still there?',
  'idle.todo': 'Press [continue] to go on, or [cancel] to stop.',
  'idle.why':
    'Nothing was touched for a while. If you do nothing, it starts over and gives your money back. No need to hurry.',
  'copy.ready.title': 'This only copies',
  'copy.ready.todo.card': 'Your card is on the copy glass. Take it back first. Then press [back].',
  'copy.ready.todo.thing': 'Take back what lies on the copy glass. Then press [back].',
  'copy.ready.todo.empty': 'Press [back]. Then press [government] on the menu.',
  'copy.ready.why':
    'It copies what lies on the glass and does not read the card. People often begin here, because the machine is a copier.',
  'copy.copying.title': 'It is copying',
  'copy.copying.todo': 'Wait. Then take the copy, and what lies on the glass.',
  'copy.copying.why': 'This is a copy, not a certificate. No office accepts it as one. The 10 yen are spent.',
  'begin.services.title': 'Inside 行政サービス',
  'begin.services.todo': 'Press [certificates].',
  'begin.services.why.withReset':
    'Certificates are here. The other key is for people who forgot a PIN and booked a reset in an app.',
  'begin.services.why.usual': 'Residence records, seal certificates and the like all begin here.',
  'begin.pinReset.title': 'No booking for a PIN reset',
  'begin.pinReset.todo': 'Press [back]. For a paper, press [certificates].',
  'begin.pinReset.why':
    'It works for 24 hours after booking in an app. To reset the 4 digits you need the 6-16 character password too.',
  'begin.consent.title': 'Before you begin',
  'begin.consent.todo': 'Read it. To go on, press [agree].',
  'begin.consent.why':
    'It says: no exchange, no refund, and take your card and paper with you. [disagree] ends it here.',
  'begin.issuer.title': 'Which town issues it?',
  'begin.issuer.todo.register': 'Press [home]. Only for your 戸籍, press [elsewhere].',
  'begin.issuer.todo.usual': 'Press [home].',
  'begin.issuer.why.stay':
    'The first is the town where you live. The second is only for the family register of Japanese nationals.',
  'begin.issuer.why.usual':
    'The second is only for a 戸籍 that another town keeps. Everything else comes from the town where you live.',
  'tiles.print':
    'This prints files from your phone. People press it because a certificate comes out printed too.',
  'tiles.scan':
    'This sends a picture of a paper to your phone. People press it because their card has to be read.',
  'tiles.fax':
    'This sends a paper by fax. People press it because they think something must go to the office.',
  'tiles.ticket':
    'This is for concert and event tickets. People press it because they came to collect a paper.',
  'tiles.photo':
    'This prints photos. 証明写真 (an ID photo) and 証明書 (a certificate) begin with the same two characters.',
  'tiles.insurance':
    'This sells insurance, for a bicycle and so on. Papers about your health insurance are not here.',
  'tiles.study':
    'This is for signing up for exams. People press it because they are looking for a certificate.',
  'tiles.bill':
    'This pays for things you ordered. You do pay for your paper, but at the end of 「行政サービス」.',
  'tiles.content': 'This prints sheet music, news and the like. The name tells you little, so people try it.',
  'tiles.any': 'This is another service. Looking at it costs nothing.',
  'tiles.wrongTile.why': '[tile] Practice goes no further here.',
  'tiles.wrongTile.title': 'A different service',
  'tiles.wrongTile.todo': 'Press [back]. Then press [government] on the menu.',
};

export default begin;
