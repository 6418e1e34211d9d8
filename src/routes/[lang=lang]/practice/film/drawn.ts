/** When every letter and every picture of the page can be drawn, also those that come later. Never throws. */
export async function allDrawn(): Promise<void> {
  const fonts = [...document.fonts].map((font) => font.load());
  const images = [...document.images].map((image) => image.decode());
  await Promise.allSettled([...fonts, ...images, ...pictures().map(fetched)]);
  await document.fonts.ready;
}

/** They are kept, so that the browser does too. */
const kept: HTMLImageElement[] = [];

function fetched(address: string): Promise<void> {
  const image = new Image();
  image.src = address;
  kept.push(image);
  return image.decode();
}

/** The addresses of all pictures in style sheets. */
const pictures = (): string[] => [
  ...new Set([...document.styleSheets].flatMap((sheet) => picturesIn(sheet.cssRules, sheet.href))),
];

function picturesIn(rules: CSSRuleList, from: string | null): string[] {
  const text = [...rules].map(({ cssText }) => cssText).join('\n');
  return [...text.matchAll(/url\("([^"#][^"]*\.svg)"\)/g)].map(
    ([, address = '']) => new URL(address, from ?? document.baseURI).href,
  );
}
