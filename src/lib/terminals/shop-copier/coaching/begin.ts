import { holderOf } from '../../../card';
import { at } from '../../../world';
import { said, type Text } from '../../../words';
import { advice, type Advice } from '../../../screen';
import { service } from '../senses';
import { KEYS, TITLE } from '../wording';
import { inTray, onGlass, type Coaches } from './said';
import { wrongTile } from './tiles';

const CLOSED: Record<
  'closed-hours' | 'closed-year-end' | 'maintenance',
  { title: Text; todo: Advice; why: Text }
> = {
  'closed-hours': {
    title: said('begin.closed.closed-hours.title'),
    todo: advice('begin.closed.closed-hours.todo', ['touch.finish']),
    why: said('begin.closed.closed-hours.why'),
  },
  'closed-year-end': {
    title: said('begin.closed.closed-year-end.title'),
    todo: advice('begin.closed.closed-year-end.todo', ['touch.finish']),
    why: said('begin.closed.closed-year-end.why'),
  },
  maintenance: {
    title: said('begin.closed.maintenance.title'),
    todo: advice('begin.closed.maintenance.todo', ['touch.finish']),
    why: said('begin.closed.maintenance.why'),
  },
};

/** The main menu, the wrong tiles, and 行政サービス up to the first card: P00 to P03. */
export const begin: Coaches<
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
  menu: ({ make, belongings }) => ({
    title: said('menu.title'),
    todo: advice('menu.todo', ['touch.tile.government']),
    why: make.tiles.some(({ id }) => id === 'ticket') ? said('menu.why.tickets') : said('menu.why.usual'),
    words: [TITLE.government, TITLE.copy],
    ...(inTray({ belongings }) ?? onGlass({ belongings })),
  }),
  elsewhere: wrongTile,
  idle: () => ({
    title: said('idle.title'),
    todo: advice('idle.todo', ['touch.continue', 'touch.cancel']),
    why: said('idle.why'),
    words: [KEYS.continue, KEYS.cancel],
  }),
  'copy.ready': (context) => ({
    title: said('copy.ready.title'),
    todo:
      at(context.belongings, 'copy-glass').length > 0
        ? onGlass(context)
          ? advice('copy.ready.todo.card', ['take', 'touch.back'])
          : advice('copy.ready.todo.thing', ['take', 'touch.back'])
        : advice('copy.ready.todo.empty', ['touch.back', 'touch.tile.government']),
    why: said('copy.ready.why'),
    about: 'tile.copy',
    trouble: true,
    words: [TITLE.copy, KEYS.back, KEYS.start],
  }),
  'copy.copying': () => ({
    title: said('copy.copying.title'),
    todo: advice('copy.copying.todo', ['take']),
    why: said('copy.copying.why'),
    trouble: true,
    words: ['コピーしています', 'お{待|ま}ちください'],
  }),
  'begin.services': ({ make }) => ({
    title: said('begin.services.title'),
    todo: advice('begin.services.todo', ['touch.service.certificates']),
    why: make.services.includes('pin-reset')
      ? said('begin.services.why.withReset')
      : said('begin.services.why.usual'),
    words: [KEYS.certificates, make.services.includes('pin-reset') ? KEYS['pin-reset'] : TITLE.government],
  }),
  'begin.pinReset': () => ({
    title: said('begin.pinReset.title'),
    todo: advice('begin.pinReset.todo', ['touch.back', 'touch.service.certificates']),
    why: said('begin.pinReset.why'),
    trouble: true,
    words: ['{予約|よやく}', 'アプリ', KEYS.back],
  }),
  'begin.closed': (context) => {
    const state = service(context);
    return {
      ...CLOSED[state === 'open' ? 'closed-hours' : state],
      trouble: true,
      words: ['ご{利用|りよう}いただけません', 'ご{利用時間|りようじかん}', 'お{休|やす}み', KEYS.finish],
    };
  },
  'begin.consent': () => ({
    title: said('begin.consent.title'),
    todo: advice('begin.consent.todo', ['touch.agree']),
    why: said('begin.consent.why'),
    words: [KEYS.agree, KEYS.disagree, '{返金|へんきん}'],
  }),
  'begin.issuer': ({ person }) => {
    const register = person.familyRegister;
    return {
      title: said('begin.issuer.title'),
      todo:
        register && register.municipality !== person.municipality
          ? advice('begin.issuer.todo.register', ['touch.issuer.home', 'touch.issuer.elsewhere'])
          : advice('begin.issuer.todo.usual', ['touch.issuer.home']),
      why: holderOf(person).stay ? said('begin.issuer.why.stay') : said('begin.issuer.why.usual'),
      words: [KEYS.home, KEYS.elsewhere],
    };
  },
};
