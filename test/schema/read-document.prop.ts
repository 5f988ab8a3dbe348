import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { error } from '../../src/money/index.ts';
import { type DocumentReading, type PlacedText, readDocument } from '../../src/schema/reading/read-document.ts';

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

/** The offset of the value at a path. */
const placeIn = ({ offsetOf }: PlacedText, path: readonly (string | number)[]): number =>
  offsetOf(error('CAISSE-TYPE', path, { expected: 'text', received: 'list' }))!;

const placeOf = (text: string, path: readonly (string | number)[]): number => placeIn(read(text, 'json').placed, path);

/** The offset at which a text is refused where JSON is promised. */
function refusedAt(text: string): number | undefined {
  const reading = readDocument(text, 'json');
  if (reading.ok) return undefined;
  expect(reading.diagnostics.map(({ code }) => code)).toEqual(['CAISSE-JSON-SYNTAX']);
  return reading.placed?.offsetOf(reading.diagnostics[0]!);
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
          const there = text.slice(placeIn(placed, path));
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

  it('the first value that is not JSON has its place', () => {
    const written = [
      'oui',
      'True',
      'nulls',
      '~',
      "'a'",
      'a b',
      '"\\x41"',
      '.5',
      '1.',
      '+3',
      '-.5',
      '01',
      '-01',
      '1e',
      '0x1f',
    ];
    fc.assert(
      fc.property(anyJson, anyIndent, fc.nat(), fc.constantFrom(...written), (data, indent, nth, wrong) => {
        const text = JSON.stringify(data, null, indent);
        const leaves = pathsIn(data).filter(([, value]) => typeof value !== 'object' || value === null);
        fc.pre(leaves.length > 0);
        const [path, value] = leaves[nth % leaves.length]!;
        const at = placeOf(text, path);
        expect(refusedAt(text.slice(0, at) + wrong + text.slice(at + JSON.stringify(value).length))).toBe(at);
      }),
    );
  });

  it('a comma after the last value has its place where JSON is promised', () => {
    fc.assert(
      fc.property(anyJson, fc.nat(), (data, nth) => {
        const text = JSON.stringify(data);
        const groups = pathsIn(data).filter(([path, value]) => pathsIn(value, path).length > 1);
        fc.pre(groups.length > 0);
        const [path, value] = groups[nth % groups.length]!;
        const at = placeOf(text, path) + JSON.stringify(value).length - 1;
        expect(refusedAt(`${text.slice(0, at)},${text.slice(at)}`)).toBe(at);
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
