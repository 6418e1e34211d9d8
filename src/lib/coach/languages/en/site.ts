// Written by the makers of this site, not translated word for word. No native reader has reviewed it yet.
import type { SitePhrases } from '../../phrases/site';

const site: SitePhrases = {
  site: {
    tagline: 'Practise here before you stand in front of the machine',
    noticeShort: 'Practice only. Never type a real PIN.',
    home: 'Home',
    languages: 'Language',
    skip: 'Skip to the content',
    noScript:
      'The practice machines need JavaScript. Please switch it on in your browser and load the page again.',
    about: 'About this site',
    office: 'If your card is locked: the office',
    more: 'More information',
    practice: 'Practice',
    loading: 'One moment …',
    settings: 'Settings',
    progress: 'What I can do now',
    words: 'Words I looked up',
    finish: 'I have finished',
  },
  missing: {
    title: 'There is no page here',
    text: 'The address may be old, or have a mistake in it. Nothing is broken, and nothing is lost.',
    brokenTitle: 'The page did not load',
    brokenText: 'Please check the connection and try again. Your cards are kept.',
    home: 'Go to the home page',
    again: 'Try again',
    unloaded: 'The machine could not be loaded. Check the connection and load the page again.',
    here: 'This page is here',
    noLanguage: 'Not in this language yet',
  },
};

export default site;
