import type { ChimeId } from '../sound';
import type { Words } from '../words';
import type { Screen } from './screen';
import type { TerminalEvent } from './terminal';

/** A terminal at one moment, as far as it can be heard. */
type At = { step: string; screen: Screen };

/**
 * What was done at a terminal and what came of it; without an event, by time. `before` is null for who comes to it, or has
 * been put back to it: nothing opens before their eyes.
 */
export type Moment = { before: At | null; event: TerminalEvent | null; after: At };

/** What begins to sound. `softly`: a voice speaks at the same time. `loops`: until it is hushed. */
export type Begins =
  | { sound: ChimeId; softly: boolean; loops: boolean }
  | { sound: 'voice'; words: Words; softly: false; loops: false };

/** `hushes` comes first; what is no longer sounding need not be hushed. */
type Sounds = { hushes: (ChimeId | 'voice')[]; begins: Begins[] };

const LOOPS: readonly ChimeId[] = ['printing', 'call', 'beeps'];

/** What sounds from that moment on. */
export function soundsAt({ before, event, after }: Moment): Sounds {
  const opens = before !== null && before.step !== after.step;
  const { voice } = after.screen;
  const [was, is] = [before && loopOf(before.screen), loopOf(after.screen)];
  const chime = is === null ? opens && chimeOf(after.screen) : is !== was && is;
  const speaks = opens && voice !== undefined;
  return {
    hushes: [
      ...(opens && before.screen.voice !== undefined ? ['voice' as const] : []),
      ...(was !== null && was !== is ? [was] : []),
    ],
    begins: [
      ...once(before && event && deedOf(before.screen, event), false),
      ...(chime && chime === is ? [{ sound: chime, softly: speaks, loops: true }] : once(chime, speaks)),
      ...(speaks
        ? [{ sound: 'voice' as const, words: voice, softly: false as const, loops: false as const }]
        : []),
    ],
  };
}

const once = (sound: ChimeId | false | null, softly: boolean): Begins[] =>
  sound ? [{ sound, softly, loops: false }] : [];

/** What a screen sounds when it opens. Whatever goes wrong sounds so, where the terminal says nothing else. */
const chimeOf = ({ sound, body }: Screen): ChimeId | null =>
  sound ?? (body?.kind === 'notice' && body.tone === 'error' ? 'error' : null);

function loopOf(screen: Screen): ChimeId | null {
  const chime = chimeOf(screen);
  return chime && LOOPS.includes(chime) ? chime : null;
}

/** A finger on a key that can be pressed, or money that falls in. */
function deedOf({ keys, silentKeypad }: Screen, { type }: TerminalEvent): ChimeId | null {
  const [verb, what] = type.split('.');
  if (verb === 'put' && (what === 'coin' || what === 'note')) return what;
  const key = keys.find(({ id, enabled }) => enabled && type === `touch.${id}`);
  if (!key) return null;
  const isOfKeypad = key.look === 'digit' || key.look === 'edit';
  return isOfKeypad && silentKeypad ? null : 'key';
}
