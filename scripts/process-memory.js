import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {{ pid: number, parent: number, bytes: number }} Process `bytes`: resident */

const PAGE = 4096;

/**
 * Looks, until it is told to stop, how much memory a process and all below it hold. What they share counts for each.
 * @param {number} root its id
 * @param {number} [everyMs]
 * @returns {() => number | null} stops; the most they held at once, in bytes; null where that cannot be seen
 */
export function watchMemory(root, everyMs = 250) {
  let most = 0;
  const look = () => (most = Math.max(most, bytesBelow(root, allProcesses())));
  look();
  const watching = setInterval(look, everyMs);
  return () => {
    clearInterval(watching);
    return most > 0 ? most : null;
  };
}

/**
 * @param {number} root
 * @param {Process[]} processes
 * @returns {number}
 */
export function bytesBelow(root, processes) {
  const below = new Set([root]);
  for (let grown = true; grown;) {
    const more = processes.filter(({ pid, parent }) => below.has(parent) && !below.has(pid));
    for (const { pid } of more) below.add(pid);
    grown = more.length > 0;
  }
  return processes.filter(({ pid }) => below.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @returns {Process[]} */
function allProcesses() {
  if (process.platform === 'linux') return readdirSync('/proc').flatMap(ofProc);
  const { stdout, status } = spawnSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (status !== 0) return [];
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, bytes: kilobytes * 1024 };
    });
}

/** @param {string} name */
function ofProc(name) {
  if (!/^\d+$/.test(name)) return [];
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    // the program's own name, in brackets, may hold anything
    const [, parent = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, resident = 0] = readFileSync(`/proc/${name}/statm`, 'utf8').split(' ').map(Number);
    return [{ pid: Number(name), parent, bytes: resident * PAGE }];
  } catch {
    // it has ended since
    return [];
  }
}
