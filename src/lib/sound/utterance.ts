/** Something to be said, in a language as BCP 47. */
export type Phrase = { text: string; language: string };

/** `rate`: 1 is as one speaks; `volume`: 0 to 1. */
export type Manner = { rate: number; volume: number };

/** In ms: how often it is looked whether a voice still speaks that may not tell. */
const LOOK = 200;
/** In ms: what has not begun by then was lost, as some browsers lose what is said right after a hush. */
const LOST = 1200;

/** In ms: no voice needs that long, however slow it is; most need a third of it. */
const longest = (text: string, { rate }: Pick<Manner, 'rate'>): number =>
  2500 + [...text].reduce((sum, letter) => sum + (/[\u3040-\u9fff]/.test(letter) ? 450 : 170), 0) / rate;

/**
 * Says it once, and tells when it is over: said, failed, or given up with a voice that never ends. A voice that was lost
 * before it began is asked once more. Returns what breaks it off without a word.
 */
export function utter(
  synthesis: SpeechSynthesis,
  { text, voice, manner }: { text: string; voice: SpeechSynthesisVoice; manner: Manner },
  onover: () => void,
): () => void {
  let tries = 0;
  let began = false;
  /** It spoke, whether or not it told. */
  let seen = false;
  let since = 0;
  /** Kept, since some browsers forget who listens to what is not held. */
  let utterance: SpeechSynthesisUtterance | null = null;
  const looking = setInterval(look, LOOK);
  begin();
  return stop;

  function begin(): void {
    tries += 1;
    since = performance.now();
    const one = new SpeechSynthesisUtterance(text);
    utterance = one;
    one.voice = voice;
    one.lang = voice.lang.replace(/_#?/g, '-');
    one.rate = manner.rate;
    one.volume = manner.volume;
    one.onstart = () => (began = true);
    one.onend = () => ends(one);
    one.onerror = () => (began ? ends(one) : again(one));
    // left so by another page
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(one);
    seen = synthesis.speaking;
  }

  function look(): void {
    const waited = performance.now() - since;
    const busy = synthesis.speaking || synthesis.pending;
    seen ||= synthesis.speaking;
    if (waited > longest(text, manner)) {
      stop();
      synthesis.cancel();
      onover();
    } else if ((began || seen) && !busy) ends(utterance);
    else if (!busy && waited > LOST) again(utterance);
  }

  function again(one: SpeechSynthesisUtterance | null): void {
    if (one === null || one !== utterance) return;
    if (tries > 1) ends(one);
    else begin();
  }

  function ends(one: SpeechSynthesisUtterance | null): void {
    if (one === null || one !== utterance) return;
    stop();
    onover();
  }

  function stop(): void {
    clearInterval(looking);
    utterance = null;
  }
}
