import { writeAddress, type Address } from './address';
import { choose } from './choice';

/** The same rehearsal in as few parts as name it. What has no rehearsal stays as it is. */
export function shorten(address: Address): Address {
  const whole = meant(address);
  if (whole === null) return address;
  return (Object.keys(address) as (keyof Address)[]).reduce((short, part) => {
    const { [part]: _, ...rest } = short;
    return meant(rest) === whole ? rest : short;
  }, address);
}

/** What is begun by it, to be compared; null when nothing is. */
function meant(address: Address): string | null {
  const choice = choose(new URLSearchParams(writeAddress(address)));
  return 'unknown' in choice ? null : JSON.stringify(choice);
}
