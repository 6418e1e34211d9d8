import { posix } from 'node:path';

export type Source = { path: string; text: string };

/** A room imports from itself and from those before it. `actor` is the one file between XState and Svelte. */
const ROOMS = [
  'words',
  'sound',
  'card',
  'world',
  'papers',
  'screen',
  'terminals',
  'scenarios',
  'actor',
  'practice',
  'coach',
  'routes',
];
const IMPORT = /\b(?:from|import|glob(?:<.*?>)?)\s*\(?\s*\[?\s*['"]([^'"\n]+)['"]/g;
const FORBIDDEN =
  /^(utils?|helpers?|common|types|constants|managers?)(\.|$)|[-.](utils?|helpers?|manager)\./i;
const LONGEST = 300;

type Place = { room: string; inside: string };

/** What is wrong with the imports of a file, each as `path:line  what to change`. */
export function wrongImports({ path, text }: Source): string[] {
  const here = placeOf(path);
  if (!here) return [];
  return [...text.matchAll(IMPORT)].flatMap((match) => {
    const there = targetOf(path, match[1] ?? '');
    const wrong = there && verdict(here, there, /\.test\.ts$|\/(testing|stories)\//.test(path));
    const line = text.slice(0, match.index).split('\n').length;
    return wrong ? [`${path}:${line}  '${match[1]}': ${wrong}`] : [];
  });
}

/** Why a file should not be called so, or not be so long. */
export function wrongFile({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  const name = path.split('/').find((part) => FORBIDDEN.test(part));
  return [
    ...(lines > LONGEST ? [`${path}:${lines}  longer than ${LONGEST} lines: split it`] : []),
    ...(name ? [`${path}:1  '${name}' says nothing: name it after what it holds`] : []),
  ];
}

function verdict(here: Place, there: Place, isTest: boolean): string | undefined {
  const [mine, other] = [ROOMS.indexOf(here.room), ROOMS.indexOf(there.room)];
  if (other === -1) return `there is no room '${there.room}'`;
  if (mine === other) return here.room === 'terminals' ? betweenTerminals(here, there) : undefined;
  if (other > mine) {
    if (isTest && /\btesting\b/.test(there.inside)) return undefined;
    return `${here.room} comes before ${there.room} and knows nothing of it`;
  }
  return isTest || isDoor(there) ? undefined : `go through the index.ts of ${there.room}`;
}

function betweenTerminals(here: Place, there: Place): string | undefined {
  const [mine, other] = [here.inside, there.inside].map((inside) => /^([^/]+)(\/|$)/.exec(inside)?.[1]);
  const isOwnOrShared = !here.inside.includes('/') || mine === other || !/^[^/]+\/./.test(there.inside);
  return isOwnOrShared ? undefined : `terminal ${mine} knows nothing of terminal ${other}`;
}

/**
 * index.ts is for what Node can read too. What only a browser can is at the top of the room (`X.svelte`, `x.svelte.ts`)
 * or among the parts a machine's body is drawn from. Each terminal has doors of its own.
 */
function isDoor({ room, inside }: Place): boolean {
  if (room === 'screen' && /^parts(\/index(\.ts)?)?$/.test(inside)) return true;
  const own = room === 'terminals' ? inside.replace(/^[^/]+(\/|$)/, '') : inside;
  return [inside, own].some((path) => /^(index(\.ts)?|[\w-]+\.svelte(\.ts)?)?$/.test(path));
}

function targetOf(from: string, wanted: string): Place | undefined {
  if (wanted.startsWith('$lib/')) return placeOf(posix.join('src/lib', wanted.slice(5)));
  if (wanted.startsWith('.')) return placeOf(posix.join(posix.dirname(from), wanted));
  return undefined;
}

function placeOf(path: string): Place | undefined {
  const [, area, rest] = /^src\/(lib|routes)(?:\/(.*))?$/.exec(path) ?? [];
  if (area === 'routes') return { room: 'routes', inside: rest ?? '' };
  const [, room = '', inside = ''] = /^([^/]*)(?:\/(.*))?$/.exec(rest ?? '') ?? [];
  if (room === '' || room === 'fonts') return undefined;
  return { room: room.replace(/(\.svelte)?(\.ts)?$/, ''), inside };
}
