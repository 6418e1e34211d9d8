import { said } from '../../../words';
import { advice } from '../../../screen';
import { lying, readableCard } from '../senses';
import { KEYS } from '../wording';
import { pin, wrongPin } from './pin';
import { myCard, onGlass, type Coaches } from './said';

const NOT_READ = '{読|よ}み{取|と}れませんでした';

/** The card and its PIN, and what goes wrong with them but can be mended on the spot: P04 to P08. */
export const identify: Coaches<
  | 'identify.credential'
  | 'identify.phone'
  | 'identify.place'
  | 'identify.reading'
  | 'identify.moved'
  | 'identify.unreadable'
  | 'identify.wrongCard'
  | 'identify.pin'
  | 'identify.wrongPin'
  | 'identify.checking'
  | 'identify.remove'
> = {
  'identify.credential': () => ({
    title: said('identify.credential.title'),
    todo: advice('identify.credential.todo', ['touch.credential.card']),
    why: said('identify.credential.why'),
    words: [KEYS.card, KEYS.phone],
  }),
  'identify.phone': () => ({
    title: said('identify.phone.title'),
    todo: advice('identify.phone.todo', ['touch.back', 'touch.credential.card']),
    why: said('identify.phone.why'),
    about: 'credential.phone',
    trouble: true,
    words: [KEYS.phone, '{登録|とうろく}', KEYS.back],
  }),
  'identify.place': (context) => ({
    title: said('identify.place.title'),
    todo: myCard(context).cased
      ? advice('identify.place.todo.cased', ['take', 'put'])
      : advice('identify.place.todo.bare', ['put']),
    why: said('identify.place.why'),
    words: [KEYS.card, '{所定|しょてい}の{位置|いち}', '{置|お}いてください'],
    ...onGlass(context),
  }),
  'identify.reading': () => ({
    title: said('identify.reading.title'),
    todo: advice('identify.reading.todo', []),
    why: said('identify.reading.why'),
    words: ['{読|よ}み{取|と}っています', '{動|うご}かさないでください'],
  }),
  'identify.moved': () => ({
    title: said('identify.moved.title'),
    todo: advice('identify.moved.todo', ['touch.again', 'put']),
    why: said('identify.moved.why'),
    trouble: true,
    words: [NOT_READ, KEYS.again],
  }),
  'identify.unreadable': (context) => ({
    title: said('identify.unreadable.title'),
    todo: myCard(context).cased
      ? advice('identify.unreadable.todo.cased', ['take', 'put', 'touch.again'])
      : advice('identify.unreadable.todo.bare', ['put', 'touch.again']),
    why: myCard(context).cased ? said('identify.unreadable.why.cased') : said('identify.unreadable.why.bare'),
    trouble: true,
    words: [NOT_READ, 'ケース', KEYS.again],
  }),
  'identify.wrongCard': (context) => ({
    title: said('identify.wrongCard.title'),
    todo: advice('identify.wrongCard.todo', ['take', 'put']),
    why: lying(context, 'card-pad', 'transit-card')
      ? said('identify.wrongCard.why.transit')
      : said('identify.wrongCard.why.residence'),
    trouble: true,
    words: ['ご{利用|りよう}いただけないカードです', KEYS.card],
  }),
  'identify.pin': pin,
  'identify.wrongPin': wrongPin,
  'identify.checking': () => ({
    title: said('identify.checking.title'),
    todo: advice('identify.checking.todo', []),
    why: said('identify.checking.why'),
    words: ['{確認|かくにん}しています', 'お{待|ま}ちください'],
  }),
  'identify.remove': (context) => ({
    title: said('identify.remove.title'),
    todo: readableCard(context)
      ? advice('identify.remove.todo.one', ['take', 'put'])
      : advice('identify.remove.todo.all', ['take', 'put']),
    why: said('identify.remove.why'),
    words: [KEYS.card, '{取|と}り{外|はず}してください'],
  }),
};
