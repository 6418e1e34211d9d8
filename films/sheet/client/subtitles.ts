import type { Tracks } from '../tracks';

type Choice = { shown: boolean; onswitch: (shown: boolean) => void };

/** Gives the film its subtitles: by hand, because beside a page opened from a folder no track can be loaded. */
export function addSubtitles(
  page: HTMLElement,
  video: HTMLVideoElement,
  { label, cues }: Tracks['subtitles'],
  choice: Choice,
): void {
  const control = page.querySelector<HTMLInputElement>('.subtitles input');
  if (!control) return;
  const track = video.addTextTrack('subtitles', label, page.lang);
  for (const { from, to, text } of cues) track.addCue(new VTTCue(from, to, text));
  const show = (shown: boolean) => {
    track.mode = shown ? 'showing' : 'hidden';
    control.checked = shown;
  };
  show(choice.shown);
  control.addEventListener('change', () => {
    show(control.checked);
    choice.onswitch(control.checked);
  });
  // the player's own menu switches them too
  video.textTracks.addEventListener('change', () => (control.checked = track.mode === 'showing'));
}
