/** How a device may speak: as it should; without telling when; it never ends; it loses the first of what it is told. */
type Manner = 'well' | 'in silence' | 'without end' | 'forgetfully';

type Utterance = {
  text: string;
  lang: string;
  rate: number;
  volume: number;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
};

/** In ms, at usual speed. */
const LETTER = 50;

/** For tests: a device that speaks these languages, and what it has begun to say. */
export class Synthesis {
  readonly said: Pick<Utterance, 'text' | 'lang' | 'rate' | 'volume'>[] = [];
  readonly voices: { lang: string; localService: boolean }[];
  manner: Manner = 'well';
  paused = false;
  hushed = 0;
  readonly #changed: (() => void)[] = [];
  #now: { utterance: Utterance; timer?: ReturnType<typeof setTimeout> } | null = null;
  #lost = 0;

  constructor(languages: string[]) {
    this.voices = languages.map((lang) => ({ lang, localService: true }));
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  get speaking(): boolean {
    return this.#now !== null;
  }

  get pending(): boolean {
    return false;
  }

  /** Voices are found late. */
  finds(lang: string): void {
    this.voices.push({ lang, localService: true });
    for (const changed of this.#changed) changed();
  }

  getVoices = () => [...this.voices];
  addEventListener = (_: string, changed: () => void) => this.#changed.push(changed);
  removeEventListener = () => undefined;
  resume = () => (this.paused = false);

  speak(utterance: Utterance): void {
    const { text, lang, rate, volume } = utterance;
    if (this.manner === 'forgetfully' && this.#lost++ === 0) return;
    this.said.push({ text, lang, rate, volume });
    this.#now = { utterance };
    if (this.manner !== 'in silence') utterance.onstart?.();
    if (this.manner === 'without end') return;
    this.#now.timer = setTimeout(() => this.#ends(utterance), (text.length * LETTER) / rate);
  }

  cancel(): void {
    if (!this.#now) return;
    this.hushed += 1;
    clearTimeout(this.#now.timer);
    const { utterance } = this.#now;
    this.#now = null;
    utterance.onerror?.();
  }

  #ends(utterance: Utterance): void {
    this.#now = null;
    if (this.manner !== 'in silence') utterance.onend?.();
  }
}

/** As the browser makes one. */
export class FakeUtterance {
  lang = '';
  rate = 1;
  volume = 1;
  constructor(readonly text: string) {}
}
