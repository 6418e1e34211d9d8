import { plain, type Words } from '../words';
import { clipIn, type Clip, type Table } from './clip';

/** Null for what is never said. `src`: the file all of it is in. */
type Voices = ((words: Words) => Clip | null) & Pick<Clip, 'src'>;

/** What the terminal says aloud, as clips. Loads only where its own lines lie. */
export async function voicesOf(terminal: string): Promise<Voices> {
  const { default: table } = (await import(`./sprites/voices/${terminal}.json`, {
    with: { type: 'json' },
  })) as {
    default: Table;
  };
  const src = [
    new URL(`./sprites/voices/${terminal}.webm`, import.meta.url).href,
    new URL(`./sprites/voices/${terminal}.mp3`, import.meta.url).href,
  ];
  return Object.assign((words: Words) => clipIn(table, plain(words), src), { src });
}
