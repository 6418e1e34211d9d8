import type { Language } from '$lib/coach';

/** What is said in each of them, as far as it can be had; the page is then in the first. */
export async function spokenIn<Said>(
  all: Language[],
  load: (language: Language) => Promise<Said>,
): Promise<{ language: Language; words: Said }[]> {
  document.documentElement.lang = all[0] ?? 'ja';
  const said = await Promise.allSettled(
    all.map(async (language) => ({ language, words: await load(language) })),
  );
  return said.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
