import { languages, type Language } from '$lib/coach';
import { outlines } from '$lib/practice';
import { scenarios } from '$lib/scenarios';

/** What is drawn beforehand: every scenario on every make, for a tablet and for a phone, in every language. */
export const firstSights = () =>
  (Object.keys(languages) as Language[]).flatMap((lang) =>
    Object.values(scenarios).flatMap(({ id, terminal }) =>
      (outlines[terminal]?.makes ?? []).flatMap((make) =>
        ['wide', 'phone'].map((size) => ({ lang, size, scenario: id, make })),
      ),
    ),
  );
