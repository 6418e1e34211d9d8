import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { people } from '../src/lib/card';
import { play, type Deed } from '../src/lib/practice/play';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import nothingToShow from '../src/lib/scenarios/reader-nothing-to-show';
import type { Screen } from '../src/lib/screen';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';
import { terminals } from '../films/terminals';

const { access, hands } = en;

/**
 * What somebody hears from now on who cannot see the page: what gets the focus, with its description, and the live
 * regions. Readings are for the eyes alone.
 */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await page.evaluate(() => {
    const { hear } = window as unknown as { hear: (text: string) => void };
    const printed = (element: Element | null) => {
      const copy = element?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
      return copy.textContent;
    };
    const described = (element: Element) =>
      (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) hear([target, ...described(target)].map(printed).join('\n'));
    });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[aria-live], [role="status"]'),
      );
      for (const region of new Set(regions)) if (region) hear(printed(region));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return heard;
}

/** Heading, lines and keys; digits speak for themselves. */
const saidOf = ({ heading, lines = [], keys }: Screen) =>
  [heading, ...lines, ...keys.flatMap((key) => (key.enabled && key.look !== 'digit' ? key.words : []))].map(
    plain,
  );

/** What may be said of a thing that was put somewhere, or taken; of anything else nothing. */
function sensedOf({ event, belongings }: Deed): string[] {
  const [verb, , place = ''] = event.type.split('.');
  const thing = 'thing' in event ? belongings[event.thing]?.thing : undefined;
  if (!thing || (verb !== 'put' && verb !== 'take')) return [];
  const name = hands.thing(thing.kind, 'yen' in thing ? thing.yen : undefined);
  const { sensed } = access;
  const all = verb === 'take' ? ['in-hand' as const] : (['laid', 'taken-in'] as const);
  return all.map((what) => plain(sensed[what](name, hands.places[place] ?? place)));
}

for (const { at, scenario, id, make } of [
  { at: 'the copier', scenario: jumin, id: 'jumin-self-coins', make: 'lawson' },
  { at: 'the reader', scenario: nothingToShow, id: 'reader-nothing-to-show', make: 'tray' },
])
  test(`whoever cannot see ${at} hears each screen as it opens, and what became of each thing`, async ({
    page,
  }) => {
    test.slow();
    const somebody = new AtThePage(page, 'keyboard');
    await somebody.open(`scenario=${id}&make=${make}`);
    const heard = await listen(page);
    const hears = (words: string[], which: 'every' | 'some') =>
      expect
        .poll(
          () => {
            const all = heard.join('\n').replaceAll(/\s/g, '');
            return words[which]((one) => all.includes(one.replaceAll(/\s/g, ''))) || { words, heard };
          },
          { timeout: 3_000 },
        )
        .toBe(true);
    const who = people[scenario.who[0]];
    const terminal = terminals[scenario.terminal];
    if (!who || !terminal) throw new Error('nobody to play it');
    const { deeds } = play(terminal, scenario, make, who);
    for (const [index, deed] of deeds.entries()) {
      const { heading } = deed.screen;
      await somebody.sees(plain(heading));
      if (index > 0 && heading !== deeds[index - 1]?.screen.heading)
        await hears(saidOf(deed.screen), 'every');
      heard.length = 0;
      await somebody.does(deed);
      const sensed = sensedOf(deed);
      if (sensed.length > 0) await hears(sensed, 'some');
    }
  });
