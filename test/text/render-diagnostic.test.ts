import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { error, parseEuros } from '../../src/money/index.ts';
import { add, checkRule, countMembers, marginalScale, money } from '../../src/rule/index.ts';
import { sentencesOf } from '../../src/text/diagnostics/sentences.ts';
import { detailsIn, type Sentence } from '../../src/text/diagnostics/template.ts';
import { renderDiagnostic } from '../../src/text/index.ts';
import { hasLeftovers, plain } from './plain.ts';

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('text'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

const codesInSources = [
  ...new Set(
    sourceFiles.flatMap((text) => [...text.matchAll(/['"`](CAISSE-[A-Z0-9-]*[A-Z0-9])['"`]/g)].map(([, code]) => code)),
  ),
].sort();

const templates = (sentence: Sentence): readonly string[] => (typeof sentence === 'string' ? [sentence] : sentence);

describe('the sentences of diagnostics', () => {
  it('are there in both languages for every code that is reported, and for no other', () => {
    expect(codesInSources.length).toBeGreaterThan(20);
    expect(Object.keys(sentencesOf.fr).sort()).toEqual(codesInSources);
    expect(Object.keys(sentencesOf.en).sort()).toEqual(codesInSources);
  });

  it('use the same details in both languages', () => {
    const details = (sentences: typeof sentencesOf.fr): unknown =>
      Object.entries(sentences)
        .map(([code, sentence]) => [code, [...new Set(templates(sentence).flatMap(detailsIn))].sort()] as const)
        .sort(([left], [right]) => (left < right ? -1 : 1));
    expect(details(sentencesOf.en)).toEqual(details(sentencesOf.fr));
  });

  it('end as sentences and say how to mend it, in two sentences or more', () => {
    for (const sentences of [sentencesOf.fr, sentencesOf.en]) {
      for (const [code, sentence] of Object.entries(sentences)) {
        for (const text of templates(sentence)) expect(`${code} ${text}`).toMatch(/[.?:;] .*[.?]$/);
      }
    }
  });

  it('are filled from real reports without leaving a place empty', () => {
    const reports = [
      ...['abc', '1,234', '1.234567', '99999999999999', '1'.repeat(50)].flatMap((text) => {
        const parsed = parseEuros(text);
        return parsed.ok ? [] : [parsed.diagnostic];
      }),
      ...checkRule(add(money('10'), countMembers(0, null))),
      ...checkRule(
        marginalScale(money('10'), [
          { from: '5', rate: '0' },
          { from: '5', rate: '0' },
          { from: '1', rate: '0' },
        ]),
      ),
      ...checkRule(countMembers(5, 3)),
      ...checkRule(countMembers(-1, null)),
    ];
    expect(reports).toHaveLength(10);
    for (const report of reports) {
      for (const language of ['fr', 'en'] as const) {
        expect(renderDiagnostic(report, language)).not.toMatch(/[…{}]/);
        expect(hasLeftovers(renderDiagnostic(report, language))).toBe(false);
      }
    }
  });
});

describe('renderDiagnostic', () => {
  it('says what is wrong and how to mend it', () => {
    const refused = parseEuros('1,234');
    const text = refused.ok ? '' : renderDiagnostic(refused.diagnostic, 'fr');
    expect(plain([text])).toBe(
      'Le nombre 1,234 peut se lire de deux façons : 1.234 et 1234. Écrivez-le sans séparateur de milliers, avec un point avant les décimales.',
    );
  });

  it('chooses the sentence whose details are given', () => {
    const range = error('CAISSE-RULE-AGE-RANGE', [], { from: 5, before: 3 });
    expect(renderDiagnostic(range, 'en')).toContain('from 5 to below 3');
    expect(renderDiagnostic(error('CAISSE-RULE-AGE-RANGE', [], { from: -1 }), 'en')).toContain('The age -1');
  });

  it('leaves the spaces of quoted details alone', () => {
    const text = renderDiagnostic(error('CAISSE-NUMBER-UNREADABLE', [], { text: 'a : b' }), 'fr');
    expect(text.startsWith('«\u202Fa : b\u202F»')).toBe(true);
  });

  it('gives the code and the details where there is no sentence', () => {
    expect(renderDiagnostic(error('CAISSE-OF-TOMORROW', ['rules'], { names: ['a', 'b'], limit: 3 }), 'fr')).toBe(
      'CAISSE-OF-TOMORROW (names: a, b; limit: 3)',
    );
    expect(renderDiagnostic(error('CAISSE-OF-TOMORROW', []), 'en')).toBe('CAISSE-OF-TOMORROW');
  });
});
