import { spawn, type ChildProcess } from 'node:child_process';
import { basename } from 'node:path';

const LAST_LINES = 8;

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * What a program writes. It ends when this process does.
 * @throws with its last words when it fails
 */
export function run(program: string, words: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const written: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-10_000)));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(Buffer.concat(written));
      else
        reject(new Error(`${basename(program)} ended with ${code ?? String(signal)}:\n${lastLines(said)}`));
    });
  });
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
