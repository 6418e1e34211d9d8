import type { Locator } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import readerLessons from '../src/lib/coach/languages/en/card-reader';
import copierLessons from '../src/lib/coach/languages/en/shop-copier';
import type { Lessons } from '../src/lib/coach/lessons';
import { teacherOf } from '../src/lib/coach/teacher';
import { play, type Deed } from '../src/lib/practice/play';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import oneWrongPin from '../src/lib/scenarios/one-wrong-pin';
import faceAgreeAll from '../src/lib/scenarios/reader-face-agree-all';
import threeWrongPins from '../src/lib/scenarios/three-wrong-pins';
import type { Key } from '../src/lib/screen';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';
import { terminals } from '../films/terminals';

const { levels, hands } = en;
const { end } = en.practice;
const HARUKO = people['sato-haruko'];
const MINH = people['nguyen-van-minh'];
const MISSED = '暗証番号が違います';

class Learner extends AtThePage {
  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** By the coach or, when it led to the end, there. */
  async isTold(text: string) {
    if (await this.result.isVisible()) await expect.poll(() => words(this.result)).toContain(text);
    else await this.hears(text);
  }
}

/** What stands there, readings left out. */
const words = (there: Locator) =>
  there.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
    return copy.textContent;
  });

/** `SEED=n npm run browser` presses the same wrong keys again; the processes that do the tests inherit it. */
const seed = Number((process.env.SEED ??= String(Math.floor(Math.random() * 1_000_000))));
const SAMPLE = 3;

const LESSONS: Record<string, Lessons> = { 'shop-copier': copierLessons, 'card-reader': readerLessons };
const TASKS = [
  { id: 'jumin-self-coins', scenario: jumin, make: 'lawson' },
  { id: 'reader-face-agree-all', scenario: faceAgreeAll, make: 'upright' },
] as const;

for (const { id, scenario, make } of TASKS) {
  const terminal = terminals[scenario.terminal];
  const lessons = LESSONS[scenario.terminal];
  if (!terminal || !lessons || !HARUKO) throw new Error(`nobody does ${id}`);
  const teacher = teacherOf(lessons, terminal.labels, en.forms);
  const wrong = firstAtEachStep(play(terminal, scenario, make, HARUKO).deeds).flatMap((deed) =>
    deed.screen.keys
      .filter((key) => leadsElsewhere(key) && deed.event.type !== `touch.${key.id}`)
      .map((key) => ({ step: deed.step, key })),
  );
  for (const [index, { step, key }] of sample(wrong).entries()) {
    const tag = index < 2 ? [] : ['@every'];
    const name = `${id}: at ${step} 「${plain(key.words)}」 is explained when it was pressed (seed ${seed})`;
    test(name, { tag }, async ({ page }) => {
      const explained = teacher.explain(step, key.id);
      const haruko = new Learner(page);
      await haruko.open(`scenario=${id}&make=${make}`);
      await haruko.comesTo(step, scenario, make, HARUKO);
      await haruko.touch(key);
      const { pressed, why } = levels.slip;
      for (const words of [pressed(key.words), explained?.does, why, explained?.why])
        await haruko.isTold(plain(words ?? 'nothing is said of it'));
    });
  }
}

/** The first deed at each step: when one comes there. */
function firstAtEachStep(deeds: Deed[]): Deed[] {
  return deeds.filter(({ step }, index) => deeds.findIndex((one) => one.step === step) === index);
}

/** What only types, undoes or stays chosen is no wrong turn by itself. */
function leadsElsewhere({ enabled, look, pressed }: Key): boolean {
  return enabled && pressed === undefined && ['tile', 'choice', 'cancel', 'go'].includes(look);
}

function sample<One>(all: One[]): One[] {
  return all
    .map((one, index) => ({ one, by: Math.sin(seed + index * 7919) }))
    .sort((a, b) => a.by - b.by)
    .slice(0, SAMPLE)
    .map(({ one }) => one);
}

test('alone, each wrong turn is explained at the end', async ({ page }) => {
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=alone');
  await haruko.presses('スキャン');
  await haruko.hearsNothingOf(levels.slip.why);
  await haruko.presses('戻る');
  await haruko.play(jumin, 'lawson', HARUKO);
  await expect(haruko.result).toContainText(levels.end.slips);
  await expect(haruko.result).toContainText('sounds like reading');
});

test('what goes wrong on purpose is watched first, and then mended', async ({ page }) => {
  const minh = new Learner(page);
  await minh.open('scenario=one-wrong-pin&make=lawson');
  await minh.hears(levels.repair.title);
  await minh.hearsNothingOf('Press 「行政サービス」');
  await minh.button(levels.repair.watch).tap();
  await minh.sees(MISSED);
  await minh.hears(levels.repair.yours);
  await expect(page.getByRole('radio', { name: levels.names.together, exact: true })).toBeChecked();
  await minh.doesNothingFor(60_000);
  await minh.sees(MISSED);
  await minh.presses('もう一度');
  await minh.hearsNothingOf(levels.repair.yours);
  await minh.types(MINH?.memo ?? '');
  await minh.sees('マイナンバーカードを取り外してください');
});

test('who wants to do it all need not watch', async ({ page }) => {
  const minh = new Learner(page);
  await minh.open('scenario=one-wrong-pin&make=lawson');
  await minh.button(levels.repair.self).tap();
  await minh.hears('Press 「行政サービス」');
  await minh.play(oneWrongPin, 'lawson', MINH);
  await expect(minh.result).toContainText(end.reached['issued'] ?? '');
});

test('with one try left one may stop, as one should, and is led out', async ({ page }) => {
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson');
  await haruko.comesTo('identify.pin', jumin, 'lawson', HARUKO);
  await haruko.types('7391');
  await haruko.sees(MISSED);
  await expect(haruko.button(levels.stop.button)).toHaveCount(0);
  await haruko.presses('もう一度');
  await haruko.types('7391');
  await haruko.button(levels.stop.button).tap();
  await haruko.hears(levels.stop.stopping);
  await haruko.hears('Press 「中止する」');
  await haruko.presses('中止する');
  await haruko.take({ kind: 'my-number-card' }, 'card-pad');
  await expect(haruko.result).toContainText(levels.end.stopped);
});

const MORE = { 'nguyen-van-minh': levels.lock.bring.more.stay, 'sato-haruko': levels.lock.bring.more.usual };
for (const [who, more] of Object.entries(MORE))
  test(`a locked card is explained in four short lists, and ${who} hears what to bring`, async ({ page }) => {
    const somebody = new Learner(page);
    await somebody.open(`scenario=three-wrong-pins&make=lawson&who=${who}`);
    await somebody.button(levels.repair.self).tap();
    await somebody.play(threeWrongPins, 'lawson', people[who]);
    for (const { title } of [levels.lock.gone, levels.lock.works, levels.lock.who, levels.lock.bring])
      await expect(somebody.result.getByRole('heading', { name: title })).toBeVisible();
    await expect(somebody.result.getByText(more, { exact: true })).toBeVisible();
    await expect(somebody.result).toContainText('21 November 2026');
    const other = Object.values(MORE).find((one) => one !== more) ?? '';
    await expect(somebody.result).not.toContainText(other);
  });

test('of what was left behind one hears once what it is, what may happen, and what to do', async ({
  page,
}) => {
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson');
  await haruko.comesTo('collect.take', jumin, 'lawson', HARUKO);
  await haruko.button(hands.leave).tap();
  await expect(haruko.result).toContainText(levels.left.paper.may);
  await expect(haruko.result).not.toContainText(levels.left.card.may);
  for (const once of [levels.left.now, hands.thing('receipt'), end.cost])
    await expect(haruko.result.getByText(once, { exact: true })).toHaveCount(1);
});

test('alone, the machine can take its time as the real one, from the next start', async ({ page }) => {
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=alone');
  await haruko.presses('行政サービス');
  await haruko.button(levels.alone.realTime).tap();
  await haruko.hears(levels.alone.later);
  await haruko.sees('ご利用になるサービスを選んでください');
  await haruko.button(levels.alone.restart).tap();
  await haruko.sees('ご希望のサービスを選んでください');
  await expect(page).toHaveURL(/real=1/);
  await expect(haruko.button(levels.alone.realTime)).toHaveAttribute('aria-pressed', 'true');
  await haruko.button(levels.alone.realIdle).tap();
  await expect(page).toHaveURL(/idle=1/);
});
