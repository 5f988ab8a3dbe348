import { describe, expect, it } from 'vitest';
import { readDocument, type TextFormat, type TextSource } from '../../src/schema/reading/read-document.ts';

function read(source: TextSource, format: TextFormat = 'yaml'): unknown {
  const reading = readDocument(source, format);
  return reading.ok ? reading.data : reading.diagnostics.map(({ code }) => code);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const million = (part: string): string => part.repeat(Math.floor(1_000_000 / part.length));

describe('text and bytes', () => {
  it('a byte order mark is no part of the text', () => {
    expect(read('\uFEFFa: é')).toEqual({ a: 'é' });
    expect(read(bytes('\uFEFFa: é'))).toEqual({ a: 'é' });
  });

  it('bytes that are not UTF-8 are refused at their place', () => {
    const reading = readDocument(Uint8Array.from([...bytes('a: é\nname: caf'), 0xe9, 0x0a]), 'yaml');
    expect(reading.ok ? [] : reading.diagnostics).toMatchObject([
      { code: 'CAISSE-TEXT-ENCODING', line: 2, column: 10 },
    ]);
  });

  it('a million characters are read, one more is refused', () => {
    const longest = `a: ${'x'.repeat(999_997)}`;
    expect(read(longest)).toEqual({ a: 'x'.repeat(999_997) });
    expect(read(`${longest}x`)).toEqual(['CAISSE-DOCUMENT-TOO-LARGE']);
  });

  it.each(['', ' \n\n', '# only a comment\n', '\uFEFF', '---\n', '~', 'null'])('%j says nothing', (text) => {
    expect(read(text)).toEqual(['CAISSE-DOCUMENT-EMPTY']);
  });
});

describe('nesting', () => {
  it('64 levels are read, 65 are refused', () => {
    expect(read(`${'['.repeat(64)}${']'.repeat(64)}`)).toBeInstanceOf(Array);
    expect(read(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual(['CAISSE-DOCUMENT-TOO-DEEP']);
    const block = (levels: number): string =>
      Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(read(`${block(64)} 1`)).toHaveProperty('a');
    expect(read(`${block(65)} 1`)).toEqual(['CAISSE-DOCUMENT-TOO-DEEP']);
  });

  it.each(['[', '{a: ', '- ', '? ', 'a: ', '[[', '[{a: '])('a megabyte of %j is refused at once', (part) => {
    const start = performance.now();
    expect(read(million(part))).toEqual(['CAISSE-DOCUMENT-TOO-DEEP']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('aliases', () => {
  it('an alias has the value of its anchor', () => {
    expect(read('a: &a {x: 1}\nb: *a')).toEqual({ a: { x: 1 }, b: { x: 1 } });
  });

  it('exponential aliases are refused', () => {
    const levels = 'bcdefghi'
      .split('')
      .map((name, above) => `${name}: &${name} [${`*${'abcdefghi'[above]!}, `.repeat(9)}]`);
    expect(read(`a: &a [x, x, x, x, x, x, x, x, x]\n${levels.join('\n')}`)).toEqual(['CAISSE-YAML-TOO-MANY-ALIASES']);
    expect(read(`a: &a x\nb: [${'*a, '.repeat(10_000)}]`)).toHaveProperty('b');
    expect(read(`a: &a x\nb: [${'*a, '.repeat(10_001)}]`)).toEqual(['CAISSE-YAML-TOO-MANY-ALIASES']);
  });

  it('an alias inside its anchor is refused', () => {
    expect(read('a: &a [*a]')).toEqual(['CAISSE-YAML-ALIAS-UNKNOWN']);
    expect(read('a: *b\nb: &b 1')).toEqual(['CAISSE-YAML-ALIAS-UNKNOWN']);
  });

  it('merge keys are ordinary keys', () => {
    expect(read('a: &a {x: 1}\nb: {<<: *a}')).toEqual({ a: { x: 1 }, b: { '<<': { x: 1 } } });
  });
});

describe('keys', () => {
  it('a duplicate key is refused', () => {
    expect(read('a: 1\nb: 2\na: 3')).toEqual(['CAISSE-YAML-DUPLICATE-KEY']);
    expect(read('{"a": 1, "a": 2}', 'json')).toEqual(['CAISSE-YAML-DUPLICATE-KEY']);
    expect(read('1: a\n"1": b')).toEqual(['CAISSE-YAML-DUPLICATE-KEY']);
  });

  it('keys of the prototype are data', () => {
    expect(read('__proto__: {polluted: 1}')).toEqual(['CAISSE-KEY-UNKNOWN']);
    const data = read('constructor: 1\nprototype: 2\ntoString: 3') as object;
    expect(Object.entries(data)).toEqual([
      ['constructor', 1],
      ['prototype', 2],
      ['toString', 3],
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each(['? [a, b]\n: 1', '{[a]: 1}', '? {a: b}\n: 1', '!!str a: 1', '&a b: 1\n*a : 2'])(
    '%j is no simple key',
    (text) => {
      expect(read(text)).toEqual(['CAISSE-YAML-KEY']);
    },
  );
});

describe('YAML features that are refused', () => {
  it.each([
    'a: !colour red',
    'a: !!binary aGVsbG8=',
    'a: !!set {x, y}',
    'a: !<tag:x> {b: 1}',
    'a: !!int 1',
    '!!map {a: 1}',
  ])('%j has a tag', (text) => {
    expect(read(text)).toEqual(['CAISSE-YAML-TAG']);
  });

  it('a file with several documents is refused', () => {
    expect(read('a: 1\n---\nb: 2')).toEqual(['CAISSE-YAML-MULTIPLE-DOCUMENTS']);
    expect(read('a: 1\n...\n')).toEqual({ a: 1 });
    expect(read('---\na: 1\n')).toEqual({ a: 1 });
  });

  it('a directive does not change the meaning of words', () => {
    expect(read('%YAML 1.1\n---\na: yes')).toEqual({ a: 'yes' });
  });

  it('tabs as indentation are refused', () => {
    expect(read('a:\n\tb: 1')).toEqual(['CAISSE-YAML-TAB']);
  });

  it.each(['a: [1, 2', 'a: "x', ']', '}', '%x', '"a'])('%j is no YAML', (text) => {
    expect(read(text)).toEqual(['CAISSE-YAML-SYNTAX']);
  });

  it.each([
    ['a: b: c', 'CAISSE-YAML-COLON'],
    ['a: 1\n b: 2', 'CAISSE-YAML-INDENT'],
    ['a: @b', 'CAISSE-YAML-QUOTES'],
  ])('%j is no YAML, because of a usual mistake', (text, code) => {
    expect(read(text)).toEqual([code]);
  });

  it.each([']', '""', '-\n', ':', '|\n', '? \n', '*a '])('a long row of %j ends in time', (part) => {
    expect(read(part.repeat(100_000 / part.length))).toBeDefined();
  });
});

describe('JSON', () => {
  it.each(["{'a': 1}", '{a: 1}', '{"a": 1,}', '{"a": 01}', '{"a": .5}', '{"a": yes}', 'a: 1', '{"a": 1} # x', '[1, 2'])(
    '%s is refused where JSON is promised',
    (text) => {
      expect(['CAISSE-JSON-SYNTAX', 'CAISSE-YAML-SYNTAX']).toContain((read(text, 'json') as string[])[0]);
    },
  );

  it('the first syntax that is not JSON is reported', () => {
    const reading = readDocument('{"a": 1,\n "b": oui}', 'json');
    expect(reading.ok ? undefined : reading.placed?.offsetOf(reading.diagnostics[0]!)).toBe(15);
  });
});
