import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { error } from '../../src/money/index.ts';
import { type DocumentReading, readDocument } from '../../src/schema/reading/read-document.ts';

/** JSON without keys of the prototype, with numbers of ordinary length. */
const anyJson = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('a', ':', '#', '"', "'", '\\', '\n', '\t', ' ', '-', '%', '&', '*', '!') }),
        fc.integer(),
        fc
          .double({ noNaN: true, noDefaultInfinity: true })
          .filter((number) => Math.abs(number) < 1e21 && Math.abs(number) > 1e-6),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  }))
  .value.filter((value) => value !== null);

const anyIndent = fc.constantFrom(undefined, 1, 2, '\t');

function read(text: string, format: 'yaml' | 'json'): Extract<DocumentReading, { ok: true }> {
  const reading = readDocument(text, format);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading;
}

/** Every path in the data, with its value. */
function pathsIn(data: unknown, path: readonly (string | number)[] = []): [readonly (string | number)[], unknown][] {
  if (typeof data !== 'object' || data === null) return [[path, data]];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return [[path, data], ...entries.flatMap(([step, value]) => pathsIn(value as unknown, [...path, step]))];
}

describe('readDocument', () => {
  it('JSON is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(anyJson, anyIndent, fc.constantFrom('yaml' as const, 'json' as const), (data, indent, format) => {
        const text = JSON.stringify(data, null, indent);
        expect(read(text, format).data).toEqual(JSON.parse(text));
      }),
    );
  });

  it('each value is found at its offset', () => {
    fc.assert(
      fc.property(anyJson, anyIndent, (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const { placed } = read(text, 'json');
        for (const [path, value] of pathsIn(data)) {
          const there = text.slice(placed.offsetOf(error('CAISSE-TYPE', path, { expected: 'text', received: 'list' })));
          expect(there.startsWith(JSON.stringify(value).slice(0, 1))).toBe(true);
          if (typeof value !== 'object') expect(there.startsWith(JSON.stringify(value))).toBe(true);
        }
      }),
    );
  });

  it('each key is found at its offset', () => {
    fc.assert(
      fc.property(anyJson, anyIndent, (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const { placed } = read(text, 'json');
        for (const [path] of pathsIn(data)) {
          const key = path.at(-1);
          if (typeof key !== 'string') continue;
          const there = text.slice(placed.offsetOf(error('CAISSE-KEY-UNKNOWN', path, { key })));
          expect(there.startsWith(JSON.stringify(key))).toBe(true);
        }
      }),
    );
  });

  it('any text is read or refused, and never throws', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          'a',
          'b',
          ': ',
          '\n',
          '  ',
          '- ',
          '[',
          ']',
          '{',
          '}',
          ',',
          '"',
          "'",
          '|',
          '>',
          '&a ',
          '*a',
          '!',
          '? ',
          '# ',
          '%',
          '---\n',
          '<<: ',
          '1',
          '\t',
          '0',
        ),
      }),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('yaml' as const, 'json' as const), (text, format) => {
        const reading = readDocument(text, format);
        expect(reading.ok || reading.diagnostics.length > 0).toBe(true);
      }),
    );
  });
});
