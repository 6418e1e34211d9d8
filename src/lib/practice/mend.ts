import type { KeyId, Screen } from '../screen';

/**
 * The key that brings a screen nearer to how it should be left: a switch or a tick that stands otherwise, or a count.
 * Null when it stands as it should, or shows nothing of it.
 */
export function mend(wanted: Screen | undefined, { body, keys }: Screen): KeyId | null {
  if (body?.kind === 'counter' && wanted?.body?.kind === 'counter') {
    if (body.count === wanted.body.count) return null;
    return body.count < wanted.body.count ? body.more : body.fewer;
  }
  const pressed = new Map(wanted?.keys.map((key) => [key.id, key.pressed]));
  const wrong = keys.filter((key) => pressed.has(key.id) && key.pressed !== pressed.get(key.id));
  return (wrong.find((key) => pressed.get(key.id)) ?? wrong[0])?.id ?? null;
}
