// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const scenarios: Lessons['scenarios'] = {
  'card-moved': {
    title: 'The card lifted too early',
    goal: 'You lift the card while it is being read. Mend it, and get your residence record.',
    say: {
      'take-my-number-card': 'Now lift the card, on purpose.',
      'put-my-number-card': 'This time leave it still until the machine tells you.',
    },
  },
  'expired-certificate': {
    title: '“This card cannot be used”',
    goal: 'The card itself has years to go, and yet the machine refuses it. Find out why, and what to do.',
    afterwards:
      'Renew the certificate at the municipal office. It can be done from three months before it ends.',
    say: {
      'touch-finish':
        'The electronic certificate inside has run out. Finish, and renew it at the city office; it is free.',
    },
  },
  'jumin-self-coins': {
    title: 'My own residence record',
    goal: 'The bank asks for your residence record. You need one copy, about yourself only, and you pay with coins.',
    say: {
      'touch-scope-self': 'Only about yourself: 「本人のみ」.',
      'touch-next': 'The bank needs none of these, so leave them all off.',
      'touch-next-2': 'One copy is enough.',
    },
  },
  'jumin-visa-household': {
    title: 'Residence record of the whole family, for a visa',
    goal: 'Immigration asks for the record of your whole household. Nationality, status of residence and card number must be on it; My Number must not.',
    say: {
      'touch-scope-household': 'Immigration wants everybody: 「世帯全員」.',
      'touch-item-relation-on': 'Show who is the head of household and how you are related.',
      'touch-item-nationality-on': 'Immigration needs your nationality.',
      'touch-item-status-on': 'Immigration needs your status of residence.',
      'touch-item-card-number-on': 'Immigration needs the number of your residence card.',
      'touch-next': 'Leave My Number at 「記載しない」 and go on.',
    },
  },
  'koseki-after-hours': {
    title: 'A family register in the evening',
    goal: 'After work you come for your family register. Residence records are issued in the evening. Is this one?',
    afterwards: 'Come back on a weekday in the daytime. The hours differ from town to town.',
    say: {
      'touch-finish': 'Not at this hour. Finish, and come back on a weekday in the daytime.',
    },
  },
  'left-the-paper': {
    title: 'The paper almost left behind',
    goal: 'You take only the receipt and forget the paper. The machine calls you back. Take everything before you go.',
    say: {
      'take-receipt': 'Take only the receipt first.',
      'see-collect-calling': 'Now wait a moment and see.',
      'take-everything': 'Paper, change, card: take everything.',
    },
  },
  'one-wrong-pin': {
    title: 'One wrong PIN',
    goal: 'You type a wrong PIN once, then mend it, and get your own residence record after all.',
    say: {
      'enter-wrong': 'Get it wrong on purpose: type four digits that are not on the memo.',
      'touch-again': 'No hurry. Look at the memo, then press 「もう一度」.',
    },
  },
  'seal-two-copies': {
    title: 'Two copies of the seal certificate',
    goal: 'You are selling your car and need the seal registration certificate, two copies.',
    say: {
      'touch-more': 'You need two, so press 「+」 once.',
    },
  },
  'short-of-coins-cancel': {
    title: 'Not enough coins',
    goal: 'Your coins are not enough. Before printing you can stop and get every coin back.',
    afterwards: 'Bring 100 and 500 yen coins next time. Shops do not usually change money.',
    say: {
      'put-coins': 'Put in what you have.',
      'touch-cancel': 'Not enough. Press 「中止する」 and everything comes back.',
    },
  },
  'tax-certificate': {
    title: 'Tax certificate',
    goal: 'You are renting a flat and need one tax certificate. If the machine takes e-money, you pay with your IC card.',
    say: {
      'touch-pay-e-money': 'You have an IC card with money on it.',
    },
  },
  'three-wrong-pins': {
    title: 'Three wrong PINs',
    goal: 'Three misses in a row lock the card. See here what happens then. On the real machine, stop after two.',
    say: {
      'enter-wrong': 'Type four digits that are not on the memo.',
      'enter-wrong-2': 'Again a wrong one.',
      'touch-again': 'One try left. On the real machine stop here. This is practice, so go on.',
      'enter-wrong-3': 'Wrong once more, on purpose. Only practice lets you.',
      'touch-finish': 'Locked. Press 「終了」 and take the card.',
    },
  },
  'wrong-card': {
    title: 'The wrong card',
    goal: 'Try your residence card first and see it refused. Then use the My Number Card and get your residence record.',
    say: {
      'put-residence-card': 'Put the residence card on the pad, on purpose.',
    },
  },
};

export default scenarios;
