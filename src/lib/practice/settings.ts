import { onStored } from './stored';

const KEY = 'kiosk-keiko.settings';

/** How somebody wants to see the pages and to use the machines. */
export type Settings = {
  /** Size of letters, in percent. */
  text: 100 | 125 | 150 | 200;
  contrast: 'usual' | 'high';
  /** Of the coach and the pages; `auto` is as the device has it. */
  theme: 'auto' | 'light' | 'dark';
  motion: 'usual' | 'calm';
  /** Whether the machine is heard, and how loudly when it is. */
  machineSound: boolean;
  machineVolume: 'soft' | 'medium' | 'loud';
  /** Whether the coach is heard, with the device's own voices; how loudly, and how fast. */
  coachVoice: boolean;
  coachVolume: 'soft' | 'medium' | 'loud';
  coachPace: 'slow' | 'normal';
  /** On the machine's screen, where there really are none. */
  furigana: boolean;
  /** One frame wanders over all that can be pressed, and one switch presses it. */
  scanning: boolean;
  /** How long the frame rests, in seconds: 0.5-5 in halves. */
  scanSeconds: number;
  /** Wherever one taps, the next right thing is done. */
  tapAnywhere: boolean;
  /** One waits as long as at the real machine. */
  realWait: boolean;
  /** The machine starts over when nobody touches it, as soon as the real one. */
  realIdle: boolean;
};

/** What holds until somebody changes it. */
export const usual: Settings = {
  text: 100,
  contrast: 'usual',
  theme: 'auto',
  motion: 'usual',
  machineSound: true,
  machineVolume: 'medium',
  coachVoice: false,
  coachVolume: 'medium',
  coachPace: 'normal',
  furigana: false,
  scanning: false,
  scanSeconds: 1.5,
  tapAnywhere: false,
  realWait: false,
  realIdle: false,
};

/** What can be chosen, in the order in which it is offered. */
export const offered = {
  text: [100, 125, 150, 200],
  contrast: ['usual', 'high'],
  theme: ['auto', 'light', 'dark'],
  motion: ['usual', 'calm'],
  machineVolume: ['soft', 'medium', 'loud'],
  coachVolume: ['soft', 'medium', 'loud'],
  coachPace: ['normal', 'slow'],
} as const satisfies { [Name in keyof Settings]?: readonly Settings[Name][] };

const LOUDNESS: Record<Settings['machineVolume'], number> = { soft: 0.25, medium: 0.55, loud: 1 };

/** Of the machine, 0 to 1. */
export const loudnessOf = ({ machineSound, machineVolume }: Settings): number =>
  machineSound ? LOUDNESS[machineVolume] : 0;

/** A voice that is hardly heard is of no use: it is louder than the machine where both are soft. */
const VOLUME: Record<Settings['coachVolume'], number> = { soft: 0.4, medium: 0.7, loud: 1 };
const RATE: Record<Settings['coachPace'], number> = { normal: 1, slow: 0.7 };

/** How the coach speaks: `volume` 0 to 1; `rate` 1 is as one speaks. */
export const mannerOf = ({ coachVolume, coachPace }: Settings): { volume: number; rate: number } => ({
  volume: VOLUME[coachVolume],
  rate: RATE[coachPace],
});

/** The shortest and the longest rest of the frame and what lies between two of them, in seconds. */
export const rest = { least: 0.5, most: 5, step: 0.5 };

/** Never throws: each value that is absent or makes no sense is the usual one. */
export function readSettings(text: string | null): Settings {
  const kept = valuesIn(text);
  const chosen = Object.entries(usual).map(([name, otherwise]) => {
    const value = kept[name];
    return [name, isChoice(name, value) ? value : otherwise];
  });
  return Object.fromEntries(chosen) as Settings;
}

function valuesIn(text: string | null): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return kept instanceof Object && !Array.isArray(kept) ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Never throws: without storage everything is as usual. */
export function loadSettings(): Settings {
  try {
    return readSettings(localStorage.getItem(KEY));
  } catch {
    return usual;
  }
}

/** Whether somebody has made any on this device. Never throws. */
export function hasSettings(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** What only a later version of the site knows stays as it is. False when the device would not keep them. */
export function saveSettings(settings: Settings): boolean {
  try {
    const text = localStorage.getItem(KEY);
    const known = readSettings(text);
    const isChanged = ([name, value]: [string, unknown]) => known[name as keyof Settings] !== value;
    const changed = Object.fromEntries(Object.entries(settings).filter(isChanged));
    localStorage.setItem(KEY, JSON.stringify({ ...settings, ...valuesIn(text), ...changed }));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed the settings; returns what stops it. */
export const onSettingsChanged = (changed: () => void): (() => void) =>
  onStored((key) => key === KEY || key === null, changed);

const isSensible: { [Name in keyof Settings]?: (value: unknown) => boolean } = {
  scanSeconds: (value) =>
    typeof value === 'number' && rest.least <= value && value <= rest.most && value % rest.step === 0,
};

/** Whether it can be chosen; what is offered in no list is a switch. */
function isChoice(name: string, value: unknown): boolean {
  const known = name as keyof Settings;
  const values: readonly unknown[] | undefined = (offered as Record<string, readonly unknown[]>)[name];
  return isSensible[known]?.(value) ?? values?.includes(value) ?? typeof value === 'boolean';
}
