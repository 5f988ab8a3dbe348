import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('text'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|Français)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const frenchTerms = new Set(rows.flatMap(([, french = '']) => french.split(', ')));

const taggedTerms = sources.flatMap((text) =>
  [...text.matchAll(/@french ([^\n*]+)/g)].map(([, term = '']) => term.trim()),
);

describe('the glossary', () => {
  it('has every French term that the code is tagged with', () => {
    expect(taggedTerms.length).toBeGreaterThan(10);
    expect(taggedTerms.filter((term) => !frenchTerms.has(term))).toEqual([]);
  });

  it('names only what the code has', () => {
    const named = rows.flatMap(([, , , code = '']) => [...code.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(20);
    const isInCode = (name: string): boolean =>
      sources.some((text) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
    expect(named.filter((name) => !isInCode(name))).toEqual([]);
  });

  it('says each French term once', () => {
    const terms = rows.flatMap(([, french = '']) => french.split(', '));
    expect(terms.filter((term, place) => terms.indexOf(term) !== place)).toEqual([]);
  });
});
