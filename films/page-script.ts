import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const made = new Map<string, Promise<string>>();

/** A TypeScript file of this folder with all it imports, as one script for a page. */
export function pageScript(path: string): Promise<string> {
  const entry = fileURLToPath(new URL(path, import.meta.url));
  const script = made.get(entry) ?? bundle(entry);
  made.set(entry, script);
  return script;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  const chunk = output?.output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be made into a script for a page`);
  return chunk.code;
}
