/** Something that holds for a while of a film. In seconds; `text` as in WebVTT. */
export type Cue = { from: number; to: number; text: string };

/** What the page keeps of a film for its player. `label`: on the player's own menu. */
export type Tracks = { subtitles: { label: string; cues: Cue[] }; chapters: { label: string; cues: Cue[] } };
