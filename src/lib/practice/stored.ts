/**
 * Calls back when another tab has stored what concerns somebody; returns what stops it. `concerns` is asked with the key, or
 * with null when everything was erased.
 */
export function onStored(concerns: (key: string | null) => boolean, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (concerns(key)) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
