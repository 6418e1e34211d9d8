import type { Words } from '../../words';
import { languages, type Language } from '../language';
import { loadLessons } from '../lessons';
import { loadPhrases } from '../phrases';
import { teacherOf, type Teacher } from '../teacher';

/** For tests: who speaks each language at a terminal. */
export async function teachersAt(terminal: {
  id: string;
  labels: Record<string, Words>;
}): Promise<Record<Language, Teacher>> {
  const spoken = Object.keys(languages) as Language[];
  const all = spoken.map(async (language) => {
    const [lessons, { forms }] = await Promise.all([
      loadLessons(language, terminal.id),
      loadPhrases(language),
    ]);
    return [language, teacherOf(lessons, terminal.labels, forms)] as const;
  });
  return Object.fromEntries(await Promise.all(all)) as Record<Language, Teacher>;
}
