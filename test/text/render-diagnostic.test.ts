import { describe, expect, it } from 'vitest';
import { error, parseEuros } from '../../src/money/index.ts';
import { add, checkRule, countMembers, marginalScale, money } from '../../src/rule/index.ts';
import { detailsIn } from '../../src/text/diagnostics/fill-template.ts';
import type { Sentence, Templates } from '../../src/text/diagnostics/sentence.ts';
import { sentences } from '../../src/text/diagnostics/sentences.ts';
import { renderDiagnostic } from '../../src/text/index.ts';
import { hasLeftovers, plain } from './plain.ts';

const alternatives = (templates: Templates): readonly string[] =>
  typeof templates === 'string' ? [templates] : templates;

const all = Object.entries<Sentence>(sentences);

describe('the sentences of diagnostics', () => {
  it('use the same details in both languages', () => {
    // A label is given in each language.
    const details = (templates: Templates): string[] =>
      [
        ...new Set(
          alternatives(templates).flatMap((template) => detailsIn(template.replace(/label(Fr|En)/g, 'label'))),
        ),
      ].sort();
    for (const [code, { fr, en }] of all) {
      expect([code, alternatives(en).length]).toEqual([code, alternatives(fr).length]);
      expect([code, details(en)]).toEqual([code, details(fr)]);
    }
  });

  it('end as sentences and say how to correct it, in two sentences or more', () => {
    for (const [code, { fr, en }] of all) {
      for (const text of [...alternatives(fr), ...alternatives(en)]) {
        expect(`${code} ${text}`).toMatch(/[.?:;] .*[.?]$/);
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
  it('states the problem and its correction', () => {
    const refused = parseEuros('1,234');
    const text = refused.ok ? '' : renderDiagnostic(refused.diagnostic, 'fr');
    expect(plain([text])).toBe(
      'Le nombre 1,234 peut se lire de deux façons : 1.234 et 1234. Écrivez-le sans séparateur de milliers, et avec moins ou plus de trois décimales : 1500, 1.50 ou 1.5000, par exemple.',
    );
  });

  it('chooses the sentence whose details are given', () => {
    const range = error('CAISSE-RULE-AGE-RANGE', [], { from: 5, before: 3 });
    expect(renderDiagnostic(range, 'en')).toContain('from 5 to below 3');
    expect(renderDiagnostic(error('CAISSE-RULE-AGE-RANGE', [], { from: -1 }), 'en')).toContain('The age -1');
  });

  it('leaves the spaces of quoted details unchanged', () => {
    const text = renderDiagnostic(error('CAISSE-NUMBER-UNREADABLE', [], { text: 'a : b' }), 'fr');
    expect(text.startsWith('«\u202Fa : b\u202F»')).toBe(true);
  });

  it('treats an empty list as an absent detail', () => {
    const unknown = error('CAISSE-KEY-UNKNOWN', [], { key: '__proto__', known: [] });
    expect(renderDiagnostic(unknown, 'en')).toBe('The key “__proto__” is not allowed here. Remove it.');
  });

  it('names the bounds of an adjustment that are known', () => {
    const beyond = error('CAISSE-ADJUSTMENT-OUT-OF-BOUNDS', [], { adjustment: 500, to: 300 });
    expect(renderDiagnostic(beyond, 'en')).toBe(
      'An adjustment of €5 is not possible. Choose an adjustment of at most €3.',
    );
  });
});
