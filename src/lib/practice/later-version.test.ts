import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fresh } from '../card';
import { exportFile, readFile } from './exchange';
import { loadCards, onDevice, saveCards } from './kept-cards';
import { blank, recall, remember } from './memory';
import { addRun } from './progress';
import { loadSettings, saveSettings, usual } from './settings';
import { BrokenOff } from './testing/broken-off';
import { aRun, Device } from './testing/runs';
import { allUnfinished, type Unfinished } from './unfinished';

const HOUR = 3_600_000;

let device = new Device();
const keeps = (texts: Record<string, string>) => {
  device = new Device(texts);
  vi.stubGlobal('localStorage', device);
};
beforeEach(() => keeps({}));

describe('what a later version of the site keeps on the device', () => {
  it('of the cards is said to be later, and stays as it is', () => {
    const text = '{"version":2,"chips":{"sato-haruko":1}}';
    keeps({ 'kiosk-keiko.cards': text });
    const used = { ...fresh, tries: { 'sato-haruko': { authentication: 1 } } };
    expect(loadCards()).toEqual({ kept: fresh, problem: 'newer' });
    expect([saveCards(used), onDevice.save(used), device.all]).toEqual([
      ...[false, false, { 'kiosk-keiko.cards': text }],
    ]);
  });

  it('of the last language and rehearsal stays as it is', () => {
    const text = '{"version":2,"languages":["en","vi"]}';
    keeps({ 'kiosk-keiko.memory': text });
    expect([recall(), remember({ language: 'ja' }), device.all]).toEqual([
      ...[blank, false, { 'kiosk-keiko.memory': text }],
    ]);
  });

  it('of the settings that this one does not know stays, until somebody chooses otherwise here', () => {
    const later = { text: 300, theme: 'sepia', contrast: 'high', perfume: 'rose' };
    keeps({ 'kiosk-keiko.settings': JSON.stringify(later) });
    const kept = () => JSON.parse(device.all['kiosk-keiko.settings'] ?? '') as object;
    expect(loadSettings()).toEqual({ ...usual, contrast: 'high' });
    saveSettings({ ...loadSettings(), furigana: true });
    expect(kept()).toMatchObject({ ...later, furigana: true });
    saveSettings({ ...loadSettings(), theme: 'dark' });
    expect(kept()).toMatchObject({ ...later, theme: 'dark', furigana: true });
  });

  it('of a rehearsal to go on with is said to be later, and stays for as long as any', () => {
    const haruko = new BrokenOff('jumin-self-coins', 'lawson').to('identify.place').keeps();
    const [[key, text] = ['', '']] = Object.entries(device.all);
    const at = 20 * HOUR;
    const later = JSON.stringify({ ...(JSON.parse(text) as Unfinished), at, version: 2 });
    device.setItem(key, later);
    expect([allUnfinished(at), haruko.keeps().rehearsal.canUndo, device.all[key]]).toEqual([[], true, later]);
    expect(haruko.breaksOff(at)).toBe('newer');
    expect(allUnfinished(at + 12 * HOUR)).toEqual([]);
    expect(device.all).toEqual({});
  });
});

describe('a file of a later version is said to be later, and not to be damaged', () => {
  const file = () => {
    addRun(aRun());
    return JSON.parse(exportFile('2026-11-24T10:00').text) as Record<string, object>;
  };

  it.each([
    ['as a whole', () => ({ ...file(), format: 2 })],
    ['in what was done', () => ({ ...file(), progress: { version: 2, runs: {} } })],
    ['in the cards', () => ({ ...file(), cards: { version: 2, chips: {} } })],
    ['because there was no such file yet', () => ({ ...file(), kind: 'class', progress: undefined })],
  ])('%s', (_, make) => {
    expect(readFile(JSON.stringify(make()))).toEqual({ problem: 'newer' });
  });
});
