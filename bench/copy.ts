import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { projectFolder } from '../scripts/sources.js';

/** What the site is built and served from. */
const NEEDED = [
  'src',
  'static',
  'scripts',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/** A copy of the project, with its own sources and builds and the same packages. It can be changed. */
export class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  #server: ChildProcess | undefined;

  constructor() {
    for (const one of NEEDED) cpSync(join(projectFolder, one), join(this.root, one), { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  /** Builds it. @returns how long that took, in seconds @throws when it cannot be built */
  build(config = 'vite.config.ts'): number {
    const begun = performance.now();
    this.#run('scripts/fonts.js');
    this.#run('node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn');
    return (performance.now() - begun) / 1000;
  }

  /** The built site: its files by their paths. */
  files(folder = 'build'): Map<string, Buffer> {
    const top = join(this.root, folder);
    const paths = readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.map((path) => [relative(top, path).split(sep).join('/'), readFileSync(path)]));
  }

  /** @returns its origin */
  async serve(): Promise<string> {
    const port = await freePort();
    const server = spawn(process.execPath, ['scripts/serve.js', `${port}`], {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#server = server;
    await new Promise((resolve, reject) => {
      server.stdout.once('data', resolve);
      server.once('close', () => reject(new Error('The copy cannot be served.')));
    });
    return `http://localhost:${port}`;
  }

  remove(): void {
    this.#server?.kill();
    rmSync(this.root, { recursive: true, force: true });
  }

  #run(...words: string[]): void {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: this.root,
      encoding: 'utf8',
    });
    if (status !== 0)
      throw new Error(`${stdout}\n${stderr}\nThe copy could not be built: the reason stands above.`);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
