import type { Words } from '../../../words';
import { issuer, paidIn, photocopying } from '../senses';
import { PHOTOCOPY } from '../setup';
import { KEYS, NOTES, SAYINGS, TITLE } from '../wording';
import { back, cancel, finish, key, notice, screen, type Screens } from './draw';

const SERVICES: Record<string, { words: Words; note: Words; icon: 'paper' | 'lock' }> = {
  certificates: { words: KEYS.certificates, note: NOTES.certificates, icon: 'paper' },
  'pin-reset': { words: KEYS['pin-reset'], note: NOTES['pin-reset'], icon: 'lock' },
};

/** The main menu, the wrong tiles, and 行政サービス up to the first card: P00 to P03. */
export const begin: Screens<
  | 'menu'
  | 'elsewhere'
  | 'idle'
  | 'copy.ready'
  | 'copy.copying'
  | 'begin.services'
  | 'begin.pinReset'
  | 'begin.closed'
  | 'begin.consent'
  | 'begin.issuer'
> = {
  menu: ({ make }) => {
    const keys = make.tiles.map(({ id, words, icon }) => key(`tile.${id}`, words, 'tile', { icon }));
    const columns = keys.length > 8 ? 5 : 4;
    return screen('menu', {
      title: TITLE.shop,
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns },
      keys,
    });
  },
  elsewhere: ({ make, tile }) => {
    const chosen = make.tiles.find(({ id }) => id === tile);
    return screen('elsewhere', {
      title: chosen?.words ?? TITLE.shop,
      heading: chosen?.asks || SAYINGS.elsewhere.heading,
      lines: chosen ? [chosen.about] : [],
      body: { kind: 'notice', tone: 'info', icon: chosen?.icon ?? 'info' },
      keys: [back],
    });
  },
  idle: (context) =>
    screen('idle', {
      ...(photocopying(context) && { title: TITLE.copy }),
      body: { kind: 'notice', tone: 'warning', icon: 'clock' },
      keys: [cancel, key('continue', KEYS.continue, 'go')],
    }),
  'copy.ready': (context) =>
    screen('copy.ready', {
      title: TITLE.copy,
      body: { kind: 'payment', fee: PHOTOCOPY, paid: paidIn(context), accepts: NOTES.coins },
      keys: [back, key('start', KEYS.start, 'go', { enabled: paidIn(context) >= PHOTOCOPY })],
    }),
  'copy.copying': () =>
    screen('copy.copying', { title: TITLE.copy, body: { kind: 'waiting', what: 'printing' } }),
  'begin.services': ({ make }) => {
    const keys = make.services.flatMap((id) => {
      const service = SERVICES[id];
      return service ? [key(`service.${id}`, service.words, 'choice', service)] : [];
    });
    return screen('begin.services', {
      title: TITLE.government,
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: 1 },
      keys: [...keys, back],
    });
  },
  'begin.pinReset': notice('begin.pinReset', 'info', [back], { title: TITLE.government }),
  'begin.closed': () =>
    screen('begin.closed', {
      body: { kind: 'notice', tone: 'warning', icon: 'clock' },
      keys: [back, finish],
    }),
  'begin.consent': () =>
    screen('begin.consent', {
      body: { kind: 'notice', tone: 'info' },
      keys: [key('disagree', KEYS.disagree, 'back'), key('agree', KEYS.agree, 'go')],
    }),
  'begin.issuer': (context) => {
    const home = issuer({ ...context, issuer: 'home' });
    const keys = [
      key('issuer.home', KEYS.home, 'choice', { icon: 'house', note: home?.name }),
      key('issuer.elsewhere', KEYS.elsewhere, 'choice', { icon: 'map', note: NOTES.elsewhere }),
    ];
    return screen('begin.issuer', {
      body: { kind: 'choices', keys: keys.map(({ id }) => id), columns: 1 },
      keys: [...keys, back, cancel],
    });
  },
};
