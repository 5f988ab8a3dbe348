import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Reached {
  readonly packages: ReadonlySet<string>;
  readonly text: string;
}

/** The packages that a built file and its chunks import, and the text of these files. */
function reach(entry: string): Reached {
  const packages = new Set<string>();
  const texts = new Map<string, string>();
  const visit = (file: string): void => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName.startsWith('.')) visit(join(dirname(file), fileName));
      else packages.add(fileName);
    }
  };
  visit(entry);
  return { packages, text: [...texts.values()].join('\n') };
}

const allowed: readonly (readonly [string, readonly string[]])[] = [
  ['index', ['decimal.js-light', 'pure-rand']],
  ['caisse/cover', ['decimal.js-light']],
  ['caisse/curves', ['decimal.js-light']],
  ['household/quantities', ['decimal.js-light']],
  ['rule/index', ['decimal.js-light']],
  ['simulation/index', ['decimal.js-light', 'pure-rand', '@noble/hashes']],
  ['simulation/nation', ['decimal.js-light', 'pure-rand', '@noble/hashes', 'papaparse']],
  ['text/index', ['decimal.js-light', 'pure-rand', '@noble/hashes']],
  ['presets/index', ['decimal.js-light', 'pure-rand']],
  ['testing/index', ['decimal.js-light', 'pure-rand', 'fast-check', '@noble/hashes', 'papaparse']],
  ['population/index', ['decimal.js-light', '@noble/hashes', 'papaparse']],
  ['account/index', ['decimal.js-light', '@noble/hashes']],
  ['report/index', ['decimal.js-light', 'pure-rand', 'fflate', '@noble/hashes', 'papaparse']],
  ['schema/index', ['decimal.js-light', 'pure-rand', 'zod', 'yaml', '@noble/hashes']],
];

describe.each(allowed)('dist/%s.js', (entry, packages) => {
  const { packages: reached, text } = reach(`dist/${entry}.js`);

  it(`imports no package but ${packages.join(', ')}`, () => {
    const names = [...reached].map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    expect(names.filter((name) => !packages.includes(name))).toEqual([]);
  });

  // Only the entries that read populations can generate code, with an option.
  it('generates no code by default, so that it runs under a strict content security policy', () => {
    const expected = ['population/index', 'simulation/nation', 'testing/index'].includes(entry) ? 1 : 0;
    expect(text.match(/\beval\s*\(|\bnew Function\b/g) ?? []).toHaveLength(expected);
  });
});

it('publishes the JSON Schema of a caisse', () => {
  expect(existsSync('dist/caisse.schema.json')).toBe(true);
});
