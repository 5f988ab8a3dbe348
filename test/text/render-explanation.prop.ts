import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exact } from '../../src/money/index.ts';
import {
  add,
  explain,
  type Explanation,
  type Facts,
  marginalScale,
  money,
  named,
  type RuleNode,
} from '../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../src/testing/index.ts';
import { anyAmount, anyRateBrackets } from '../../src/testing/any-figures.ts';
import { numberWriter } from '../../src/text/numbers.ts';
import { type Language, renderExplanation } from '../../src/text/index.ts';
import { hasLeftovers, plain } from './plain.ts';

const anyLanguage = fc.constantFrom<Language>('fr', 'en');

const anyCase: fc.Arbitrary<[RuleNode, Facts]> = anyRule().chain((rule) => fc.tuple(fc.constant(rule), anyFacts(rule)));

/** The numbers in a text, without their sign. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[\u202F.,]\d+)*/g) ?? [];

/** All numbers of the tree, in all forms of a text. */
function numbersOf(root: Explanation, language: Language): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<Explanation>();
  const visit = (node: Explanation): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const { value, type, rounding, lines = [], bracket, between = [], ages } = node;
    const own = typeof value === 'string' && type !== 'category' ? [value] : [];
    const rows: readonly object[] = [...lines, ...(bracket === undefined ? [] : [bracket]), ...between];
    const scale = rows.flatMap((row): unknown[] => Object.values(row));
    const limits = ages === undefined ? [] : [ages.from, ages.before].map((age) => (age === null ? null : String(age)));
    for (const text of [...own, ...scale, ...limits, rounding?.to]) {
      if (typeof text === 'string') texts.add(text);
    }
    node.parts.forEach(visit);
  };
  visit(root);
  const writer = numberWriter(language, 'EUR');
  const forms = [writer.result, writer.amount, writer.rate, writer.decimal];
  return new Set([...texts].flatMap((text) => forms.flatMap((form) => numbersIn(form(text)))));
}

it("every number in an explanation's text is a number of the tree", () => {
  fc.assert(
    fc.property(anyCase, anyLanguage, ([rule, facts], language) => {
      const explanation = explain(rule, facts);
      const allowed = numbersOf(explanation, language);
      const text = renderExplanation(explanation, { language }).join('\n');
      expect(numbersIn(text).filter((number) => !allowed.has(number))).toEqual([]);
    }),
  );
});

it('an explanation has words for every tree', () => {
  fc.assert(
    fc.property(anyCase, anyLanguage, ([rule, facts], language) => {
      const explanation = explain(rule, facts);
      const lines = renderExplanation(explanation, { language });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => line.trim() === '' || hasLeftovers(line))).toEqual([]);
      expect(renderExplanation(explanation, { language })).toEqual(lines);
    }),
  );
});

/** The number at the end of a line, in French. */
function amountAtEnd(line: string): string {
  const [text = ''] = /-?[\d\u202F]+(?:,\d+)?(?=\u00A0€$)/.exec(line) ?? [];
  return text.replaceAll('\u202F', '').replace(',', '.');
}

const sumAtEnds = (lines: readonly string[]): string =>
  lines.reduce((sum, line) => sum.plus(exact(amountAtEnd(line))), exact(0)).toFixed();

it('the lines of a sum add up to it as printed', () => {
  const input = {
    kind: 'input',
    name: 'income',
    type: 'money',
    decimals: 2,
    minimum: '-1000000',
    maximum: '1000000',
  } as const;
  const anyBase = fc
    .integer({ min: -100_000, max: 1_000_000 })
    .map((cents) => exact(cents).times(exact('0.01')).toFixed());
  fc.assert(
    fc.property(anyBase, anyRateBrackets, (income, brackets) => {
      const rule = named('contribution', marginalScale(input, brackets));
      const [head = '', ...lines] = renderExplanation(explain(rule, { values: { income } }), { language: 'fr' });
      const parts = lines.filter((line) => line.includes(' = '));
      expect(sumAtEnds(parts)).toBe(sumAtEnds([head]));
    }),
  );
  fc.assert(
    fc.property(fc.array(anyAmount, { minLength: 1, maxLength: 6 }), (amounts) => {
      const rule = named('net', add(...amounts.map((amount) => named('contribution', money(amount)))));
      const [head = '', ...lines] = renderExplanation(explain(rule, { values: {} }), { language: 'fr' });
      expect(sumAtEnds(lines)).toBe(sumAtEnds([head]));
    }),
  );
});

it('a known value shows no missing inputs', () => {
  fc.assert(
    fc.property(
      anyRule().chain((rule) => fc.tuple(fc.constant(rule), anyFacts(rule, { absent: 'none' }))),
      ([rule, facts]) => {
        expect(plain(renderExplanation(explain(rule, facts), { language: 'fr' }))).not.toContain('il manque');
      },
    ),
  );
});
