/** What a stroke on a keyboard or a remote clicker asks for in the class view. */
export type Command = 'next' | 'back' | 'ask' | 'fill' | 'leave';

/** What the focus is on, or the page listens to, when the stroke comes. */
export type Elsewhere = {
  /** In a field or a dialog. */
  writing: boolean;
  /** Arrows move about there. */
  arrows: boolean;
  /** Space presses it. */
  pressing: boolean;
};

const COMMANDS: Record<string, Command> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  ' ': 'ask',
  b: 'ask',
  '.': 'ask',
  '。': 'ask',
  // a clicker's button for the start of a show; it would load the page anew
  F5: 'fill',
  Escape: 'leave',
};

/** Null where the stroke is the page's own. Letters of a Japanese keyboard count too. */
export function commandFor(stroke: string, { writing, arrows, pressing }: Elsewhere): Command | null {
  if (writing || (arrows && stroke.startsWith('Arrow')) || (pressing && stroke === ' ')) return null;
  const name = stroke.length === 1 ? stroke.normalize('NFKC').toLowerCase() : stroke;
  return Object.hasOwn(COMMANDS, name) ? (COMMANDS[name] ?? null) : null;
}
