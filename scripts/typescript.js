import { join } from 'node:path';
import { projectFolder } from './sources.js';

/**
 * What a TypeScript file of the project exports: Node does not read one by itself.
 * @template T
 * @param {string} path from the project's root
 * @returns {Promise<T>}
 */
export async function load(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(projectFolder, path), {
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
  });
  return /** @type {T} */ (module);
}
