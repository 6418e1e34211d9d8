import type { Tracks } from '../tracks';

/** In seconds: a film that is sent to a moment may stand at the frame before it. */
const TOLERANCE = 0.05;

/** Each button leads to its part of the film; the one that is shown is marked. */
export function addChapters(
  page: HTMLElement,
  video: HTMLVideoElement,
  { label, cues }: Tracks['chapters'],
): void {
  if (cues.length === 0) return;
  const track = video.addTextTrack('chapters', label, page.lang);
  track.mode = 'hidden';
  for (const { from, to, text } of cues) track.addCue(new VTTCue(from, to, text));

  const buttons = [...page.querySelectorAll<HTMLButtonElement>('.chapters button')];
  const mark = () => {
    const now = cues.findLastIndex(({ from }) => from <= video.currentTime + TOLERANCE);
    for (const [index, button] of buttons.entries()) button.ariaCurrent = index === now ? 'true' : null;
  };
  for (const moved of ['timeupdate', 'seeking', 'loadedmetadata']) video.addEventListener(moved, mark);
  for (const [index, button] of buttons.entries())
    button.addEventListener('click', () => {
      video.currentTime = cues[index]?.from ?? 0;
      mark();
      // a browser may refuse to play: the film has its own button
      video.play().catch(() => undefined);
    });
  mark();
}
