import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAbout, type About } from './about';
import { sheetOf } from './sheet/page';
import { sheetScript } from './sheet/script';

/** Writes `index.html`, on which every film in the folder can be found and seen; says which it had to leave out. */
export async function writeSheet(folder: string): Promise<void> {
  const films = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => filmIn(folder, file) ?? []);
  const page = sheetOf(films, await sheetScript());
  const unfinished = join(folder, '.index.html');
  writeFileSync(unfinished, page);
  renameSync(unfinished, join(folder, 'index.html'));
}

function filmIn(folder: string, file: string): About | null {
  const leftOut = (why: string) => {
    console.warn(`${file} is not on the sheet of films: ${why}`);
    return null;
  };
  const film = readAbout(readFileSync(join(folder, file), 'utf8'));
  if (!film) return leftOut('it is damaged, or does not tell of a film');
  if (!existsSync(join(folder, film.files.mp4))) return leftOut(`there is no ${film.files.mp4}`);
  return film;
}
