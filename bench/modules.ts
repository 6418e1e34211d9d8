import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { Copy } from './copy';
import { LIST, shares, type Module } from './module-shares';
import { allTerminals, practice } from './places';
import { relay } from './relay';
import { asNewcomer } from './site';
import { table } from './table';
import { arrive } from './visit';
import { kB } from './weights';

const LANGUAGE = 'en';
const MOST = 40;

/** So the copy is built: as ever, and with a list of what each file was made of. */
const CONFIG = `
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import usual from './vite.config.ts';

const list = {
  name: 'list-of-modules',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    if (!chunks.some(({ fileName }) => fileName.includes('/immutable/'))) return;
    const modules = chunks.flatMap(({ fileName, modules }) =>
      Object.entries(modules).map(([id, { code }]) => ({ file: fileName, id, bytes: code ? gzipSync(code).length : 0 })),
    );
    writeFileSync('${LIST}', JSON.stringify(modules));
  },
};
export default { ...usual, plugins: [...usual.plugins, list] };
`;

/** Which modules make up the JavaScript to the first screen of each terminal, the largest first. */
export async function modules(browser: Browser): Promise<string> {
  const copy = new Copy();
  try {
    writeFileSync(join(copy.root, 'vite.modules.config.ts'), CONFIG);
    copy.build('vite.modules.config.ts');
    const list = JSON.parse(copy.files('.').get(LIST)?.toString() ?? '[]') as Module[];
    const through = await relay(await copy.serve());
    const tables: string[] = [];
    for (const terminal of allTerminals) {
      const asked = await asNewcomer(
        browser,
        through.home,
        async (context) => arrive(await context.newPage(), practice(LANGUAGE, terminal), through),
        { serviceWorkers: 'block' },
      );
      const { folders, single } = shares(list, asked, copy.root);
      const named = (what: string) => (part: { name: string; bytes: number }) => ({
        [what]: part.name,
        'js (kB)': kB(part.bytes),
      });
      tables.push(table(folders.map(named(`${terminal}, ${LANGUAGE}: by folder`))));
      tables.push(table(single.slice(0, MOST).map(named(`${terminal}, ${LANGUAGE}: the ${MOST} largest`))));
    }
    await through.close();
    return tables.join('\n\n');
  } finally {
    copy.remove();
  }
}
