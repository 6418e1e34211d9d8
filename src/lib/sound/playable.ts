/** As the sound files are written, in the order in which they are tried. */
const KINDS = { webm: 'audio/webm; codecs="vorbis"', mp3: 'audio/mpeg;' };

/** The kind of sound file that howler plays here: it judges the same way. Null where it plays none. */
export function soundKind(): keyof typeof KINDS | null {
  const player = typeof Audio === 'undefined' ? null : new Audio();
  const plays = (kind: keyof typeof KINDS) =>
    /maybe|probably/.test(player?.canPlayType(KINDS[kind]) ?? '') && !(kind === 'webm' && isOldSafari());
  return (['webm', 'mp3'] as const).find(plays) ?? null;
}

function isOldSafari(): boolean {
  const [, version] = /Version\/(\d+).*Safari\//.exec(navigator.userAgent) ?? [];
  return version !== undefined && !/Chrome|Chromium/.test(navigator.userAgent) && Number(version) < 15;
}
