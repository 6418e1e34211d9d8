/** @typedef {import('vite').Manifest} Manifest */

/**
 * All files a browser may load that begins with the entries of the site: what they import, at once or later, with its
 * style sheets and what those draw with.
 * @param {Manifest} manifest
 * @param {(source: string) => boolean} isForOthers whether only others need what is made of this source
 * @returns {Set<string>} files
 */
export function reached(manifest, isForOthers) {
  /** @type {Map<string, string>} */
  const sources = new Map(Object.entries(manifest).map(([source, { file }]) => [file, source]));
  /** @type {Set<string>} */
  const visited = new Set();
  /** @type {Set<string>} */
  const files = new Set();

  const visit = (/** @type {string} */ source) => {
    const chunk = manifest[source];
    if (!chunk || visited.has(source) || isForOthers(source)) return;
    visited.add(source);
    files.add(chunk.file);
    for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])])
      if (!isForOthers(sources.get(file) ?? file)) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  for (const [source, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(source);
  return files;
}

/**
 * The files of the site that a page names: scripts, style sheets, pictures. What it links to is not among them.
 * @param {string} html
 * @param {string} at the address of the page from the site's root, with a slash behind
 * @returns {string[]} addresses from the site's root
 */
export function named(html, at) {
  const written = html.matchAll(/(?:\b(?:src|href)=|\bimport\()"([^"#?]+)"/g);
  const root = 'https://site.example/';
  return [...written].flatMap(([, address = '']) => {
    const { href } = new URL(address, root + at);
    return href.startsWith(root) && !href.endsWith('/') ? [href.slice(root.length)] : [];
  });
}
