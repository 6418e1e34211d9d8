import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { Manifest } from '../bench/manifest';
import { languages } from '../src/lib/coach/language';
import en from '../src/lib/coach/languages/en';
import { AtThePage } from './person';

const { missing, practice, site, levels, share, class: lesson } = en;
const REHEARSAL = 'scenario=jumin-self-coins&make=lawson';
const MENU = 'ご希望のサービスを選んでください';

const file = new URL('../.svelte-kit/output/client/.vite/manifest.json', import.meta.url);
const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** A page that a piece of the site does not reach; whatever goes wrong in it is said on the page, and is no error of it. */
class Cut {
  readonly errors: string[] = [];
  readonly #address: string;

  constructor(
    readonly page: Page,
    source: string,
  ) {
    const built = manifest[source];
    if (!built) throw new Error(`nothing is built of ${source}`);
    this.#address = `**/${built.file}`;
    page.on('pageerror', ({ message }) => this.errors.push(message));
  }

  off = () => this.page.route(this.#address, (route) => route.abort());
  /** Comes only when it is let through. */
  async late(): Promise<() => void> {
    let letThrough: () => void = () => undefined;
    const through = new Promise<void>((resolve) => (letThrough = resolve));
    await this.page.route(this.#address, (route) => through.then(() => route.continue()));
    return letThrough;
  }
  through = () => this.page.unroute(this.#address);
  button = (name: string) => this.page.getByRole('button', { name, exact: true });

  /** What is pressed needs the piece, and says so; pressed once more it comes. */
  async isSaidOver(press: () => Promise<void>, then: () => Promise<void>): Promise<void> {
    await this.off();
    await press();
    const said = this.page.getByRole('dialog', { name: missing.brokenTitle });
    await expect(said).toContainText(missing.brokenText);
    await said.getByRole('button', { name: practice.close, exact: true }).tap();
    await expect(said).toBeHidden();
    await this.through();
    await press();
    await then();
    expect(this.errors).toEqual([]);
  }
}

for (const [what, source, tag] of [
  ['the rehearsal', 'src/routes/[lang=lang]/practice/Rehearsing.svelte', ''],
  ['the machine', 'src/lib/terminals/shop-copier/index.ts', ' @every'],
  ['what the coach says', 'src/lib/coach/languages/en/shop-copier/index.ts', ' @every'],
] as const)
  test(`where ${what} does not come it says so, and comes when it is asked for again${tag}`, async ({
    page,
  }) => {
    const cut = new Cut(page, source);
    await cut.off();
    await page.goto(`/en/practice/?${REHEARSAL}`);
    await expect(page.getByText(missing.unloaded)).toBeVisible();
    await cut.through();
    await cut.button(missing.again).tap();
    await expect(new AtThePage(page).key('行政サービス')).toBeVisible();
    expect(cut.errors).toEqual([]);
  });

test('where the machine comes late one waits for it, and nothing is lost @every', async ({ page }) => {
  const cut = new Cut(page, 'src/lib/terminals/shop-copier/index.ts');
  const letThrough = await cut.late();
  await page.goto(`/en/practice/?${REHEARSAL}`);
  await expect(page.getByText(site.loading)).toBeAttached();
  letThrough();
  await expect(new AtThePage(page).key('行政サービス')).toBeVisible();
  expect(cut.errors).toEqual([]);
});

test('where the settings do not come over a rehearsal it says so, and the rehearsal goes on', async ({
  page,
}) => {
  const cut = new Cut(page, 'src/routes/[lang=lang]/settings/SettingsOver.svelte');
  const haruko = new AtThePage(page);
  await haruko.open(REHEARSAL);
  await haruko.sees(MENU);
  const press = () => page.getByRole('link', { name: site.settings, exact: true }).tap();
  await cut.off();
  await press();
  const said = page.getByRole('alert').filter({ hasText: missing.brokenText });
  await expect(said).toBeVisible();
  await haruko.sees(MENU);
  await cut.through();
  await press();
  await expect(page.getByRole('dialog', { name: site.settings })).toBeVisible();
  await expect(said).toBeHidden();
  expect(cut.errors).toEqual([]);
});

test('where the tools of a class do not come it says so, and all is as it was @every', async ({ page }) => {
  const cut = new Cut(page, 'src/routes/[lang=lang]/practice/class/ClassTools.svelte');
  const haruko = new AtThePage(page);
  await haruko.open(REHEARSAL);
  await haruko.sees(MENU);
  await cut.isSaidOver(
    async () => {
      await cut.button(levels.more.open).tap();
      await cut.button(lesson.enter).tap();
    },
    () => expect(page.getByRole('group', { name: lesson.bar, exact: true })).toBeVisible(),
  );
});

test('where what is shared does not come it says so @every', async ({ page }) => {
  const cut = new Cut(page, 'src/routes/[lang=lang]/share/ShareView.svelte');
  await page.goto('/en/');
  await page.locator('body[data-awake]').waitFor({ state: 'attached' });
  await cut.isSaidOver(
    () => cut.button(share.open).tap(),
    () => expect(page.getByRole('dialog', { name: share.title })).toBeVisible(),
  );
});

test('where a language does not come, another one says so', async ({ page }) => {
  const cut = new Cut(page, 'src/lib/coach/languages/vi/site.ts');
  await cut.off();
  await page.goto('/en/');
  await page.locator('body[data-awake]').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: languages.vi.name }).tap();
  await expect(page.getByRole('heading', { name: missing.brokenTitle })).toBeVisible();
  await page.getByRole('link', { name: missing.home }).tap();
  await expect(page).toHaveURL(/\/en\/$/);
  expect(cut.errors).toEqual([]);
});

test('a tablet that is lent asks for what makes it forget until that comes', async ({ page }) => {
  const cut = new Cut(page, 'src/routes/lending/LentTablet.svelte');
  const failed = page.waitForEvent('requestfailed');
  await cut.off();
  await page.clock.install();
  await page.goto('/en/?lent=1');
  await failed;
  await cut.through();
  await page.clock.runFor(11_000);
  await expect(page.locator('html')).toHaveAttribute('data-lent', '');
  expect(cut.errors).toEqual([]);
});
