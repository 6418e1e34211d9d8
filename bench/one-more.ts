import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = 'src/lib/coach/languages';
const VOICES = 'src/lib/sound/sprites/voices';

/** In a copy of the project, one more of each: the same once more under another name. @param root of the copy */
export const oneMore: Record<'language' | 'terminal' | 'scenario', (root: string) => void> = {
  language(root) {
    copy(root, LANGUAGES, 'vi', 'id');
    change(root, 'src/lib/coach/language.ts', (text) =>
      withEntryTwice(text.replace("| 'vi'", "| 'vi' | 'id'"), 'vi', 'id'),
    );
  },
  terminal(root) {
    const [one, other] = ['card-reader', 'card-reader-again'];
    copy(root, 'src/lib/terminals', one, other);
    change(root, `src/lib/terminals/${other}/terminal.ts`, (text) => text.replace(`'${one}'`, `'${other}'`));
    for (const language of readdirSync(join(root, LANGUAGES)))
      copy(root, join(LANGUAGES, language), one, other);
    for (const ending of ['json', 'mp3', 'webm'])
      copy(root, VOICES, `${one}.${ending}`, `${other}.${ending}`);
  },
  scenario(root) {
    const [one, other] = ['reader-say-no', 'reader-say-no-again'];
    copy(root, 'src/lib/scenarios', `${one}.ts`, `${other}.ts`);
    for (const language of readdirSync(join(root, LANGUAGES)))
      change(root, join(LANGUAGES, language, 'card-reader/scenarios.ts'), (text) =>
        withEntryTwice(text, one, other),
      );
  },
};

/**
 * The text of an object in which one entry of several lines stands once more, by another name.
 * @throws when there is no such entry
 */
export function withEntryTwice(text: string, name: string, other: string): string {
  const [entry] = new RegExp(`^  '?${name}'?: \\{\\n[^]*?^  \\},\\n`, 'm').exec(text) ?? [];
  if (entry === undefined)
    throw new Error(`There is no ${name} any more: bench/one-more.ts is to be changed.`);
  return text.replace(entry, () => entry + entry.replace(/^ {2}'?[\w-]+'?:/, `  '${other}':`));
}

function copy(root: string, folder: string, one: string, other: string): void {
  cpSync(join(root, folder, one), join(root, folder, other), { recursive: true });
}

function change(root: string, path: string, how: (text: string) => string): void {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  const changed = how(text);
  if (changed === text) throw new Error(`${path} is otherwise now: bench/one-more.ts is to be changed.`);
  writeFileSync(file, changed);
}
