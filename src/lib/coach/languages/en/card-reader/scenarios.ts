// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { Lessons } from '../../../lessons';

const scenarios: Lessons['scenarios'] = {
  'pharmacy-paper-prescription': {
    title: 'At the pharmacy with a paper prescription',
    goal: 'The doctor gave you a prescription on paper. Check in at the pharmacy and hand it over.',
    afterwards: 'A prescription is good for four days, the day of issue included.',
    say: {
      'touch-prescription-paper': 'You have it on paper.',
    },
  },
  'reader-card-in-case': {
    title: 'The card in its case',
    goal: 'Put the card down in its case and see that it is not read. Then take it out of the case and try again.',
    say: {
      'put-my-number-card': 'Leave it in its case, on purpose.',
      'push-my-number-card': 'Push it in as it is, on purpose.',
    },
  },
  'reader-child-subsidy': {
    title: 'A child’s subsidy certificate',
    goal: 'You bring your son Lucas. As his parent you may type the PIN. The card serves as his medical subsidy certificate too.',
  },
  'reader-electronic-prescription': {
    title: 'Have the prescription sent electronically',
    goal: 'Check in at a clinic. Have your prescription issued electronically, not on paper.',
    afterwards: 'At the pharmacy, check in with the card again. You need no paper.',
  },
  'reader-expired': {
    title: 'The certificate has ended',
    goal: 'The electronic certificate ended more than three months ago, so the card is refused. Show the 「資格確認書」 that came by post.',
    afterwards: 'Have the electronic certificate renewed at the municipal office. It is free.',
    say: {
      'put-eligibility-certificate': 'The 「資格確認書」 is enough by itself.',
    },
  },
  'reader-expiring-soon': {
    title: 'The certificate ends soon',
    goal: 'Your period of stay ends soon, and your card with it. The reader warns you. Today it still works.',
    afterwards:
      'When you have the new residence card, have the My Number Card extended at the municipal office before its date. No new residence card yet? Ask there before that date too. No letter comes.',
    say: {
      'touch-confirm': 'Read it, then confirm.',
    },
  },
  'reader-face-agree-all': {
    title: 'Check in with your face',
    goal: 'You have come to the hospital. Check in with your My Number Card and your face, and let the doctor see your earlier medicine and treatment.',
    afterwards: 'In real life, hand in your patient card (診察券) at the desk too.',
    say: {
      'touch-agree-all': 'You can say yes to everything at once.',
    },
  },
  'reader-face-fails-then-pin': {
    title: 'The face fails: use the PIN',
    goal: 'Face recognition fails. Try once more, then use the PIN.',
  },
  'reader-first-time-registration': {
    title: 'The first time: register the card',
    goal: 'Your card is not registered as an insurance card yet. The reader can do it on the spot.',
    afterwards: 'You register only once. Next time the reader does not ask.',
    say: {
      'touch-register': 'Register here. It costs nothing.',
    },
  },
  'reader-left-the-card': {
    title: 'The card almost left behind',
    goal: 'When all is done, do not take the card at once: the reader calls you back. Take the card and finish.',
    say: {
      'see-done-calling': 'Do nothing and wait a moment.',
    },
  },
  'reader-locked-pin-face-works': {
    title: 'A locked card: the face still works',
    goal: 'Three wrong PINs in a shop have locked your PIN. At the hospital the PIN is refused too. Your face still works.',
    afterwards: 'The lock is undone at the municipal office. Bring the card and one more ID.',
    say: {
      'touch-method-pin': 'See for yourself that the PIN is refused.',
      'enter-pin': 'Type it once, and see it refused.',
      'touch-method-face': 'Locked or not, the face works.',
    },
  },
  'reader-look-alike-papers': {
    title: 'Two papers that look alike',
    goal: 'No insurance data came. You have two papers that look alike. The 「資格情報のお知らせ」 alone is refused; the 「資格確認書」 is enough by itself.',
    afterwards: 'The 「資格情報のお知らせ」 counts only together with the My Number Card.',
    say: {
      'put-eligibility-notice': 'Try the 「資格情報のお知らせ」 alone first, on purpose.',
      'put-eligibility-certificate': 'Now the other paper. The 「資格確認書」 is enough by itself.',
    },
  },
  'reader-mask-and-light': {
    title: 'A mask, a hat, and light from behind',
    goal: 'You wear a mask and a hat, and the window behind you is bright. Read what the reader says and fix one thing at a time.',
    say: {
      'speak-bright': 'Tell the receptionist. They lower the blind.',
    },
  },
  'reader-no-insurance-data': {
    title: 'No insurance data',
    goal: 'You have just changed jobs, and the reader finds no insurance data. Show the desk your card and the MynaPortal page on your phone.',
  },
  'reader-nothing-to-show': {
    title: 'Nothing to show: fill in a form',
    goal: 'No insurance data came, and you have neither phone nor paper. On a first visit, the desk gives you the form 「申立書」 to fill in.',
    afterwards: 'When you know the number of your new insurance, tell the hospital.',
  },
  'reader-older-screens': {
    title: 'A reader with older screens',
    goal: 'This reader was never updated. It asks one thing after the other, and at the end about the cost ceiling (限度額).',
    say: {
      'touch-provide': 'Yes: what you pay at the desk stops at your ceiling.',
    },
  },
  'reader-pin-choose-each': {
    title: 'Check in with the PIN and choose one by one',
    goal: 'Use the PIN instead of your face. Keep your operations to yourself; the rest the doctor may see.',
    say: {
      'touch-disagree': 'Operations: no.',
      'touch-agree': 'Treatment and medicine: yes.',
      'touch-agree-2': 'Health checks: yes.',
    },
  },
  'reader-pin-stays-mine': {
    title: 'Keep the PIN to yourself',
    goal: 'Somebody behind you kindly offers to type your PIN. Never tell it, however kind they are. Refuse politely.',
    say: {
      'speak-my-own': 'Refuse politely.',
    },
  },
  'reader-say-no': {
    title: 'Agree to nothing',
    goal: 'You do not want anyone to see your earlier treatment and medicine. You are treated all the same.',
    afterwards: 'Tell the doctor yourself what medicine you take, or show your medicine notebook (お薬手帳).',
    say: {
      'touch-disagree-all': 'Saying no is fine.',
    },
  },
  'reader-staff-check': {
    title: 'Neither face nor PIN: ask the desk',
    goal: 'Face recognition fails and you have forgotten the PIN. Tell the receptionist: they can check your face themselves.',
    afterwards: 'You can choose a new PIN at the municipal office.',
    say: {
      'speak-no-face': 'When you are stuck, tell the receptionist.',
      'speak-forgot-pin': 'Say that you have forgotten the PIN too.',
    },
  },
  'reader-wrong-card': {
    title: 'The wrong card',
    goal: 'Try your residence card first and see it refused. Then use the My Number Card.',
    say: {
      'put-residence-card': 'Put the residence card there, on purpose.',
      'push-residence-card': 'Push it in as it is, on purpose.',
    },
  },
  'reader-wrong-side': {
    title: 'The wrong way round',
    goal: 'Put the card the wrong way round and see what the reader says. Then do as its picture shows.',
    say: {
      'turn-my-number-card': 'Turn it the wrong way, on purpose.',
      'push-my-number-card': 'Push it in as it is, on purpose.',
    },
  },
};

export default scenarios;
