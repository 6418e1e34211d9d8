import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { orSayWhyNot } from './say.js';
import { serveSite } from './server.js';
import { buildSite } from './site.js';
import { projectFolder, read } from './sources.js';

/** What a device shows of the site when somebody installs it; static/manifest.webmanifest names it. */
const FOLDER = join(projectFolder, 'static/install');
const PAPER = '#fffaee';
const PORT = 4310;

/** `of`: how much of the picture the icon fills, 1 for all; of a maskable one a device may show no more than a circle. */
const ICONS = [
  { name: 'icon-192', size: 192, of: 1, corners: 'transparent' },
  { name: 'icon-512', size: 512, of: 1, corners: 'transparent' },
  { name: 'maskable-512', size: 512, of: 0.66, corners: PAPER },
  { name: 'apple-180', size: 180, of: 1, corners: PAPER },
];

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
const PICTURES = [
  { name: 'wide-home', viewport: WIDE, path: 'ja/' },
  { name: 'wide-practice', viewport: WIDE, path: 'en/practice/?scenario=jumin-self-coins' },
  { name: 'narrow-home', viewport: NARROW, path: 'ja/' },
  { name: 'narrow-practice', viewport: NARROW, path: 'en/practice/?scenario=jumin-self-coins' },
];

await orSayWhyNot(async () => {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch(await findChromium());
  mkdirSync(FOLDER, { recursive: true });
  try {
    const icon = `data:image/svg+xml;base64,${Buffer.from(read('static/icon.svg')).toString('base64')}`;
    for (const { name, size, of, corners } of ICONS) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${corners}">` +
          `<img src="${icon}" alt="" width="${size * of}" height="${size * of}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(join(FOLDER, `${name}.png`), png);
      await page.close();
    }
    // every page names an icon: without it there is nothing to build
    buildSite();
    const port = await serveSite({ port: PORT, orNext: true });
    for (const { name, viewport, path } of PICTURES) {
      const context = await browser.newContext({
        viewport,
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'networkidle' });
      const jpeg = await page.screenshot({ type: 'jpeg', quality: 80 });
      writeFileSync(join(FOLDER, `${name}.jpg`), jpeg);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  process.exit();
});
