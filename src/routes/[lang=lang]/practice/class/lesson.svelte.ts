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

  /** Where there is room for no map beside the machine: all of it, or none. */
  turnSheet(): void {
    this.map = this.map === 'whole' ? 'near' : 'whole';
  }
}

const AFTER: Record<MapView, MapView> = { near: 'whole', whole: 'off', off: 'near' };
