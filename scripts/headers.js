/**
 * What a page may load and do. SvelteKit writes it into every page, with the hashes of the page's own inline script, so that it
 * holds on hosts too where no header can be set.
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const pagePolicy = {
  'default-src': ['none'],
  'script-src': ['self'],
  'style-src': ['self'],
  // colours and sizes that are computed stand in `style` attributes
  'style-src-attr': ['unsafe-inline'],
  // the build puts small pictures into the style sheets
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'media-src': ['self'],
  'connect-src': ['self'],
  'manifest-src': ['self'],
  'worker-src': ['self'],
  'frame-src': ['none'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['none'],
  // no text becomes markup but Svelte's own templates, and no address a worker but the one in src/offline
  'require-trusted-types-for': ['script'],
  'trusted-types': ['svelte-trusted-html', 'kiosk-keiko-worker'],
};

/** @type {string[]} */
const KEYWORDS = ['none', 'self', 'unsafe-inline', 'script'];

/**
 * As a header: what is the same for all pages, and what only a header can say. Which scripts may run stands in each page.
 */
const headerPolicy = Object.entries({ ...pagePolicy, 'frame-ancestors': ['none'] })
  .filter(([directive]) => directive !== 'default-src' && directive !== 'script-src')
  .map(([directive, sources]) => [
    directive,
    ...sources.map((source) => (KEYWORDS.includes(source) ? `'${source}'` : source)),
  ])
  .map((words) => words.join(' '))
  .join('; ');

const ITSELF = ['autoplay', 'clipboard-write', 'fullscreen', 'screen-wake-lock'];
const NOBODY = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every answer, beside how long it may be kept. */
export const headers = {
  'Content-Security-Policy': headerPolicy,
  'Permissions-Policy': [
    ...ITSELF.map((what) => `${what}=(self)`),
    ...NOBODY.map((what) => `${what}=()`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const IMMUTABLE = '/_app/immutable/';
const YEAR = 'public, max-age=31536000, immutable';

/**
 * The header Cache-Control: what has its content in its name is kept, and everything else asked for each time.
 * @param {string} path from the site's root, with a leading slash
 */
export const cacheControl = (path) => (path.startsWith(IMMUTABLE) ? YEAR : 'no-cache');

/**
 * The file `_headers`, as several static hosts read it. Where two rules set the same header these hosts join the values, so
 * that only one says what may be kept; the rest they have asked for each time by themselves.
 * @param {string} base the path of the site on its host, '' for none
 */
export const headersFile = (base) =>
  [
    `${base}/*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    `${base}${IMMUTABLE}*`,
    `  Cache-Control: ${YEAR}`,
    '',
  ].join('\n');
