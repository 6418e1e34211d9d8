/** Where the map of the steps is shown: round the present step, all of it, or not at all. */
export type MapView = 'near' | 'whole' | 'off';

/** What a teacher has chosen for the class. */
export class Lesson {
  on = $state(false);
  /** What would give the answer away is hidden. */
  asking = $state(false);
  map: MapView = $state('near');
  pointer = $state(true);

  leave(): void {
    this.on = false;
    this.asking = false;
  }

  turnMap(): void {
    this.map = AFTER[this.map];
  }
}

const AFTER: Record<MapView, MapView> = { near: 'whole', whole: 'off', off: 'near' };
