import type { BodyPlan } from '../../../screen/parts';

/**
 * Shape and colours of the body; read by `Housing.svelte` only. All of it is our own drawing (assumed). Of its areas
 * `talk` is for who stands behind the counter, and `speaker` is no place.
 */
export type Housing = BodyPlan<ShellLook>;

export type ShellLook = 'arm' | 'head' | 'base' | 'tower';
