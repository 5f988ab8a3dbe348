import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/schema/reading/utf8.ts';

const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodedByPlatform(bytes: Uint8Array): string | undefined {
  try {
    return platform.decode(bytes);
  } catch {
    return undefined;
  }
}

const following = (point: number, shift: number): number => 0x80 | ((point >> shift) & 0x3f);

/** The form of a number in four bytes, whether UTF-8 has it or not. */
const fourBytes = (point: number): Uint8Array =>
  Uint8Array.of(0xf0 | (point >> 18), following(point, 12), following(point, 6), following(point, 0));

/** The form of a number in three bytes, whether UTF-8 has it or not. */
const threeBytes = (point: number): Uint8Array =>
  Uint8Array.of(0xe0 | (point >> 12), following(point, 6), following(point, 0));

/** Bytes that are nearly UTF-8: lead bytes, following bytes, overlong forms, surrogates. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        0x41,
        0x80,
        0xbf,
        0xc0,
        0xc1,
        0xc3,
        0xa9,
        0xe0,
        0x9f,
        0xa0,
        0xed,
        0xef,
        0xf0,
        0x90,
        0xf4,
        0x8f,
        0xf5,
      ),
    )
    .map((bytes) => Uint8Array.from(bytes)),
  fc.nat({ max: 0x1fffff }).map(fourBytes),
  fc.nat({ max: 0x1fffff }).map((point) => threeBytes(point & 0xffff)),
  fc
    .constantFrom(0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000)
    .chain((point) => fc.constantFrom(fourBytes(point), threeBytes(point & 0xffff))),
  fc
    .tuple(fc.integer({ min: 0x80, max: 0xff }), fc.uint8Array({ min: 0x80, max: 0xbf, minLength: 1, maxLength: 3 }))
    .map(([first, rest]) => Uint8Array.of(first, ...rest)),
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
);

describe('decodeUtf8', () => {
  it("UTF-8 is read as the platform's own decoder reads it", () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const decoded = decodeUtf8(bytes);
        expect(decoded.ok ? decoded.text : undefined).toBe(decodedByPlatform(bytes));
      }),
    );
  });

  it('the bytes before the first invalid one are UTF-8', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const decoded = decodeUtf8(bytes);
        if (decoded.ok) return;
        expect(decodedByPlatform(bytes.subarray(0, decoded.at))).toBeDefined();
      }),
    );
  });

  it('long texts are complete', () => {
    const text = 'é€😀a'.repeat(5000);
    expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ ok: true, text });
  });
});
