import type { About } from '../../about';

/** A film as any other, but for what is said of it. */
export function aFilm(own: Partial<About>): About {
  const film = {
    scenario: 'jumin-self-coins',
    terminal: 'shop-copier',
    make: 'seven-eleven',
    language: 'vi' as const,
    size: '1280x800' as const,
    coach: 'beside' as const,
    pace: 'calm' as const,
    title: 'Phiếu cư trú của tôi',
    version: '0.1.0',
    seconds: 6,
    frames: 150,
    chapters: [
      { at: 0, title: 'Màn hình đầu tiên' },
      { at: 3, title: 'Trả tiền' },
    ],
    subtitles: [
      { from: 0.5, to: 2.5, text: 'Bấm 「行政サービス」.' },
      { from: 3, to: 5.5, text: 'Cho tiền vào.' },
    ],
    words: [{ words: '{行政|ぎょうせい}サービス', means: 'dịch vụ hành chính' }],
    sounds: 0,
    coachVoice: { spoken: false as const, why: 'no voice' },
    ...own,
  };
  const name = own.name ?? [film.scenario, film.make, film.language, film.size].join('.');
  return {
    ...film,
    name,
    files: own.files ?? {
      mp4: `${name}.mp4`,
      vtt: `${name}.vtt`,
      srt: `${name}.srt`,
      chapters: `${name}.chapters.vtt`,
      poster: `${name}.png`,
    },
  };
}
