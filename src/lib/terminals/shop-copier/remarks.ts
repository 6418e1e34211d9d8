import type { TerminalEvent } from '../../screen';
import { MACHINE_COINS } from '../../world';
import type { Text } from '../../words';
import type { Context } from './context';
import { photocopying } from './senses';

const WRONG_COIN: Text = {
  ja: '1{円|えん}と 5{円|えん}は {使|つか}えません。おつりが {出|で}る {所|ところ}に {戻|もど}りました。{取|と}って ください。',
  en: '1 and 5 yen coins are not taken. It fell into the change tray: take it back.',
};

const WRONG_NOTE: Text = {
  ja: 'この お{札|さつ}は {使|つか}えません。{戻|もど}って きました。{取|と}って ください。',
  en: 'This note is not taken. It came back: take it.',
};

const NOT_NOW: Text = {
  ja: 'いまは お{金|かね}を {入|い}れる {時|とき}では ありません。お{金|かね}は {戻|もど}りました。{取|と}って ください。',
  en: 'This is not the moment to pay. Your money came back: take it.',
};

const NO_HELP: Text = {
  ja: '{店員|てんいん}は {操作|そうさ}を {手伝|てつだ}えません。ほかの {人|ひと}の {情報|じょうほう}を {見|み}ない ためです。{紙|かみ}が ない ときや つまった ときは、なおして くれます。',
  en: 'The staff may not help with the screens, so that they see nothing of yours. They do help when paper runs out or jams.',
};

/** Why money that was just put in lies in the tray again (E26), and what the staff may not do [S4]. */
export function remark(context: Context, event: TerminalEvent): Text | null {
  if (event.type === 'speak.help') {
    const paperRanOut = context.charged > 0 && context.feeder === 0 && !photocopying(context);
    return paperRanOut ? null : NO_HELP;
  }
  if (!('thing' in event) || !event.type.startsWith('put.')) return null;
  const { thing, at } = context.belongings[event.thing] ?? {};
  if (thing?.kind === 'coin' && at === 'change-tray')
    return MACHINE_COINS.includes(thing.yen) ? NOT_NOW : WRONG_COIN;
  if (thing?.kind === 'note' && at === 'note-slot')
    return context.make.notes.includes(thing.yen) ? NOT_NOW : WRONG_NOTE;
  return null;
}
