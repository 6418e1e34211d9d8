import { loadSettings, onSettingsChanged, saveSettings, usual, type Settings } from './settings';

export { loudnessOf, mannerOf, offered, rest, type Settings } from './settings';

/** The settings of this device, as components see them. */
class KeptSettings {
  #now = $state.raw(loadSettings());
  #keeps = $state(true);

  get now(): Settings {
    return this.#now;
  }

  /** Whether the device has kept the last change. */
  get keeps(): boolean {
    return this.#keeps;
  }

  get isUsual(): boolean {
    return JSON.stringify({ ...usual, ...this.#now }) === JSON.stringify(usual);
  }

  change(part: Partial<Settings>): void {
    this.#now = { ...this.#now, ...part };
    this.#keeps = saveSettings(this.#now);
  }

  /** Everything as usual. */
  reset(): void {
    this.change(usual);
  }

  /** Reads anew what the device keeps, as after taking in a file of another device. */
  reload(): void {
    this.#now = loadSettings();
  }

  /** Follows what other tabs change; returns what stops it. */
  follow(): () => void {
    return onSettingsChanged(() => this.reload());
  }
}

/** One for all pages. While pages are made beforehand everything is as usual. */
export const settings = new KeptSettings();
