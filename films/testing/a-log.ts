import type { Logged, Told } from '../log';

/** What a film told, in short. */
export const opens = (at: number, title = 'Paper', lines: string[] = []): Told<'opens'> => ({
  ...{
    kind: 'opens',
    at,
    terminal: 'shop-copier',
    scenario: 'jumin-self-coins',
    make: 'lawson',
    title,
    lines,
  },
});

export const says = (at: number, step: string, title: string, lines: string[]): Told<'says'> => ({
  ...{ kind: 'says', at, step, part: step.split('.')[0] ?? '', heading: '', title, lines },
  words: [{ words: '{確認|かくにん}', means: 'confirm' }],
});

export const ends = (at: number, lines: string[]): Told<'ends'> => ({
  ...{ kind: 'ends', at, outcome: 'issued', reached: true, lines },
});

export const does = (at: number, step: string, event: `touch.${string}`): Told<'does'> => ({
  ...{ kind: 'does', at, step, event },
});

export const sounds = (at: number, own: Partial<Told<'sounds'>> = {}): Told<'sounds'> => ({
  ...{
    kind: 'sounds',
    at,
    sound: 'key',
    src: '/sounds.wav',
    from: 0,
    ms: 100,
    volume: 1,
    loops: false,
    ...own,
  },
});

export const hushes = (at: number, sound: string): Logged => ({ kind: 'hushes', at, sound });
