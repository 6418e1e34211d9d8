/** What a part of a page is, as the table has it. */
export type Kind = (typeof kinds)[number];
export const kinds = ['html', 'css', 'js', 'fonts', 'pictures', 'sounds', 'other'] as const;

/** @param type as the server says it; @param path of the address, for servers that do not say it */
export function kindOf(type: string, path: string): Kind {
  const said = type.toLowerCase();
  return (
    (BY_TYPE.find(([pattern]) => pattern.test(said)) ?? BY_ENDING.find(([at]) => at.test(path)))?.[1] ??
    'other'
  );
}

/** Whether it is text, which a server packs on its way; the rest is packed already. */
export const isText = (type: string, path: string): boolean =>
  /^text\/|javascript|json|xml|manifest|wasm/.test(type.toLowerCase()) || TEXT.test(path);

const BY_TYPE: [RegExp, Kind][] = [
  [/^text\/html|xhtml/, 'html'],
  [/^text\/css/, 'css'],
  [/javascript|ecmascript/, 'js'],
  [/^font\/|font-/, 'fonts'],
  [/^image\//, 'pictures'],
  [/^(audio|video)\//, 'sounds'],
];

const BY_ENDING: [RegExp, Kind][] = [
  [/(\/|\.html?)$/, 'html'],
  [/\.css$/, 'css'],
  [/\.m?js$/, 'js'],
  [/\.(woff2?|ttf|otf)$/, 'fonts'],
  [/\.(png|jpe?g|gif|webp|avif|svg|ico)$/, 'pictures'],
  [/\.(mp3|webm|ogg|m4a|wav|mp4)$/, 'sounds'],
];

const TEXT = /(\/|\.(html?|css|m?js|json|svg|webmanifest|txt|ttf|otf))$/;
