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
  const { NODE_ENV } = process.env;
  try {
    const { module } = await runnerImport(join(projectFolder, path), {
      root: projectFolder,
      configFile: false,
      logLevel: 'error',
    });
    return /** @type {T} */ (module);
  } finally {
    // it says that this is development, and whatever builds the site from here would believe it
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
