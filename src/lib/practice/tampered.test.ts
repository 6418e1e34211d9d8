import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { lend, lentFor, quietTimes } from './lent-tablet';
import { loadSettings, offered, rest, saveSettings, usual, type Settings } from './settings';
import { Device } from './testing/runs';

afterEach(() => vi.unstubAllGlobals());

const keeps = (key: string, text: string) => vi.stubGlobal('localStorage', new Device({ [key]: text }));

const torn = fc
  .dictionary(fc.constantFrom(...Object.keys(usual), 'perfume'), fc.oneof(fc.jsonValue(), fc.boolean()))
  .map((value) => JSON.stringify(value));
const anything = fc.oneof(fc.string(), fc.json(), torn);

const makesSense = (settings: Settings) =>
  Object.entries(offered).every(([name, values]) =>
    (values as readonly unknown[]).includes(settings[name as keyof Settings]),
  ) &&
  settings.scanSeconds >= rest.least &&
  settings.scanSeconds <= rest.most &&
  Object.entries(usual).every(([name, value]) => typeof settings[name as keyof Settings] === typeof value);

it('whatever somebody makes of the settings, they make sense, and can be changed', () => {
  fc.assert(
    fc.property(anything, (text) => {
      keeps('kiosk-keiko.settings', text);
      const settings = loadSettings();
      expect([Object.keys(settings).sort(), makesSense(settings)]).toEqual([Object.keys(usual).sort(), true]);
      const changed = { ...settings, furigana: !settings.furigana, text: 150 as const };
      expect([saveSettings(changed), loadSettings()]).toEqual([true, changed]);
    }),
  );
});

it('whatever somebody makes of the lending, a tablet is lent for a time that is offered, or not at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (text) => {
      keeps('kiosk-keiko-lent', text);
      expect([...quietTimes, null]).toContain(lentFor());
      expect([lend(3), lentFor(), lend(null), lentFor()]).toEqual([true, 3, true, null]);
    }),
  );
});
