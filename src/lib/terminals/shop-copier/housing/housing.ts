import type { BodyPlan } from '../../../screen/parts';

/** Shape and colours of the body; read by `Housing.svelte` only. All of it is our own drawing (assumed). */
export type Housing = BodyPlan<ShellLook>;

export type ShellLook = 'body' | 'head' | 'unit' | 'bed' | 'post';
