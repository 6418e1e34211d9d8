// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { SharePhrases } from '../../phrases/share';

const share: SharePhrases = {
  open: 'Share',
  title: 'Share this practice',
  lead: 'Point the camera of a phone or tablet at the square. This practice opens there.',
  code: 'QR code with the link below',
  link: 'The link',
  copy: 'Copy the link',
  copied: 'Copied. You can paste it into a message now.',
  notCopied: 'The browser does not let this page copy. The link is marked: copy it by hand.',
  print: 'Print',
  close: 'Close',
  surprise: { name: 'Surprise me', about: 'Another exercise, machine and person each time.' },
  levels: { watch: 'Watch', together: 'Together', ask: 'Ask', alone: 'Alone' },
  trouble: {
    title: 'Something in this link is wrong',
    none: {
      scenario: 'It asks for an exercise that does not exist.',
      terminal: 'It asks for a kind of machine that does not exist.',
      make: 'It asks for a machine that does not exist.',
      who: 'It asks for a person who does not exist.',
      city: 'It asks for a town that does not exist.',
      facility: 'It asks for a hospital or pharmacy that does not exist.',
      at: 'It asks for a day or time that does not exist.',
      purse: 'It asks for coins or notes that do not exist, or for too many.',
      things: 'It asks for a thing nobody can bring.',
      level: 'It asks for a kind of help that does not exist.',
      real: 'It does not say clearly whether you wait as long as at the real machine.',
      idle: 'It does not say clearly whether the machine gives up as soon as the real one.',
      seed: 'Its number must be between 0 and 999999.',
      fault: 'It asks for a trouble this machine does not have.',
    },
    elsewhere: {
      make: (name) => `This is not practised at the machine “${name}”.`,
      who: (name) => `${name} does not do this exercise.`,
      fault: (name) => `This machine does not have the trouble “${name}”.`,
    },
    written: 'Written in the link',
    near: 'Closest to it',
    instead: 'You can choose',
    home: 'To the first page',
  },
  noLanguage: 'Not in this language yet',
};

export default share;
