import { addressOf, isWished } from '$lib/practice';
import { glassFirst } from '../../glass-first.svelte';
import type { Practising } from './practising.svelte';

/** Keeps on the device, at every deed, what there would be to go on from; who asked for it at the home page goes on at once. */
export function keepUnfinished(practising: Practising): void {
  const { rehearsal } = practising;
  const { terminal, scenario, setting } = rehearsal;
  if (rehearsal.replay) return;
  if (isWished(addressOf(terminal.id, scenario, setting))) practising.goOn();
  $effect(() => {
    if (!practising.left && !glassFirst.isDrawing) rehearsal.keep();
  });
}
