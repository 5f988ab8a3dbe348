/** Decodes UTF-8. */

/** The text, or the index of the first byte that is not UTF-8. */
export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly at: number };

/** The smallest code point of each length, by the number of continuation bytes. */
const SMALLEST = [0, 0x80, 0x800, 0x10000];

/** The number of code points converted at once. */
const CHUNK = 4096;

/**
 * Reads UTF-8 strictly: overlong forms, surrogates and lone bytes are refused.
 *
 * @law UTF-8 is read as the platform's own decoder reads it
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const texts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const following = followingBytes(bytes[at]!);
    const point = codePoint(bytes, at, following);
    if (point === undefined) return { ok: false, at };
    points.push(point);
    at += following + 1;
    if (points.length === CHUNK) {
      texts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return { ok: true, text: texts.join('') + String.fromCodePoint(...points) };
}

function followingBytes(first: number): number {
  if (first < 0x80) return 0;
  if (first < 0xe0) return 1;
  return first < 0xf0 ? 2 : 3;
}

function codePoint(bytes: Uint8Array, at: number, following: number): number | undefined {
  const first = bytes[at]!;
  if (following === 0) return first;
  if (first < 0xc2 || first > 0xf4) return undefined;
  let point = first & (0x3f >> following);
  for (let place = at + 1; place <= at + following; place += 1) {
    const byte = bytes[place];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return undefined;
    point = (point << 6) | (byte & 0x3f);
  }
  if (point < SMALLEST[following]! || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
  return point;
}
