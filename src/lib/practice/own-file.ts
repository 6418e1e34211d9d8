import * as v from 'valibot';

/** Stands in every file of this site. */
export const APP = 'kiosk-keiko';

/** What keeps a file from being read: from elsewhere, torn or changed, or made by a later version of this site. */
export type Unread = 'foreign' | 'damaged' | 'newer';

/** What a file of this site holds, by its shape; or why it cannot be read. Never throws. */
export function readOwn<Shape extends v.GenericSchema>(
  text: string,
  format: number,
  shape: Shape,
): v.InferOutput<Shape> | { problem: Unread } {
  const json = parse(text);
  if (v.is(newerThan(format), json)) return { problem: 'newer' };
  const result = v.safeParse(shape, json);
  if (result.success) return result.output;
  return { problem: text.includes(`"${APP}"`) ? 'damaged' : 'foreign' };
}

const newerThan = (format: number) =>
  v.object({ app: v.literal(APP), format: v.pipe(v.number(), v.minValue(format + 1)) });

/** Whether it was kept by a later version of this site than one that counts so far, which alone can read it. */
export const isLater = (text: string | null, version: number): boolean =>
  text !== null && v.is(v.object({ version: v.pipe(v.number(), v.minValue(version + 1)) }), parse(text));

/** Undefined when it is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** As BCP 47. */
export const LanguageShape = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
