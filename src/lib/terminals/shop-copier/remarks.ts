import type { TerminalEvent } from '../../screen';
import { MACHINE_COINS } from '../../world';
import { said, type Text } from '../../words';
import type { Context } from './context';
import { photocopying } from './senses';

const WRONG_COIN: Text = said('remarks.wrongCoin');

const WRONG_NOTE: Text = said('remarks.wrongNote');

const NOT_NOW: Text = said('remarks.notNow');

const NO_HELP: Text = said('remarks.noHelp');

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
