import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCaisse, parseCaisseObject, parseHousehold, parseHouseholds } from '../../src/schema/index.ts';
import { presets } from '../../src/presets/index.ts';

const folder = fileURLToPath(new URL('../../src/presets/', import.meta.url));
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(folder + name, 'utf8'));

/** Real documents with a mistake: characters removed, doubled or replaced. */
const anySlip = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.nat(),
    fc.nat(12),
    fc.string({
      unit: fc.constantFrom('a', ' ', ':', '-', '{', '}', '[', ']', '"', '\n', '\t', '0', '%', '&', '*', '!', '#', ','),
      maxLength: 6,
    }),
  )
  .map(([text, place, length, inserted]) => {
    const at = place % text.length;
    return text.slice(0, at) + inserted + text.slice(at + length);
  });

const anyValue = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(null, '', 'x', 0, -1, 1e30, NaN, Infinity, [], {}, [[]], true),
);

/** Real documents with one value replaced. */
const anyChanged = fc.tuple(fc.constantFrom(...presets), fc.nat(), anyValue).map(([preset, place, value]) => {
  const data = structuredClone(preset) as unknown;
  const spots = spotsIn(data);
  const { holder, key } = spots[place % spots.length]!;
  holder[key] = value;
  return data;
});

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spotsIn(data: unknown): Spot[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

describe('parseCaisse', () => {
  it('any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anySlip, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseCaisse(text);
        if (parsed.ok) return;
        expect(parsed.diagnostics.length).toBeGreaterThan(0);
        expect(parsed.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { line, column, fr, en } of parsed.diagnostics) {
          expect(text.split('\n')[line! - 1]!.length + 1).toBeGreaterThanOrEqual(column!);
          expect(fr.startsWith('CAISSE-') || en.startsWith('CAISSE-')).toBe(false);
        }
      }),
    );
  });
});

describe('parseCaisseObject', () => {
  it('any data is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyChanged, fc.anything()), (data) => {
        const parsed = parseCaisseObject(data);
        expect(parsed.ok || parsed.diagnostics.length > 0).toBe(true);
      }),
    );
  });
});

describe('parseHousehold', () => {
  it('any text is read or refused, and never throws', () => {
    const anyText = fc.oneof(
      fc.string({
        unit: fc.constantFrom('members', 'age', 'resources', ':', ' ', '\n', '- ', '41', '{', '}', '[', ']', '"'),
      }),
      fc.uint8Array(),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const one = parseHousehold(text);
        const list = parseHouseholds(text);
        expect(one.ok || one.diagnostics.length > 0).toBe(true);
        expect(list.ok || list.diagnostics.length > 0).toBe(true);
        if (one.ok) expect(list).toMatchObject({ ok: true, households: [one.household] });
      }),
    );
  });
});
