/** Renders an explanation as lines. */
import { checkParts } from '../money/index.ts';
import type { Explanation } from '../rule/index.ts';
import { checkTextOptions, type TextOptions } from './context.ts';
import { explanationContext } from './explanation/context.ts';
import { entry } from './explanation/lines.ts';
import { simplify } from './explanation/simplify.ts';
import { capitalize, typeset } from './typography.ts';

/**
 * Writes an explanation in words, from fixed templates.
 *
 * @remarks
 * The first line is the result. Its computation follows, indented by two spaces for each level. The lines of a sum
 * or a scale add up to the printed total.
 *
 * @param explanation - the evaluated tree, from `explain`
 * @param options - the language, the currency, and the labels of a caisse's own names
 * @returns the lines
 * @throws TypeError or RangeError when an argument has another type
 * @law every number in an explanation's text is a number of the tree
 * @law the lines of a sum add up to it as printed
 * @law an explanation has words for every tree
 * @example
 * ```ts
 * import { explain, multiply, named, ratio } from 'caisse-rules/rule';
 * import { renderExplanation } from 'caisse-rules/text';
 *
 * const income = { kind: 'input', name: 'income', type: 'money', decimals: 2, minimum: '0', maximum: '100000' } as const;
 * const rule = named('contribution', multiply(ratio('0.025'), income));
 * const lines = renderExplanation(explain(rule, { values: { income: 1900 } }), { language: 'fr' });
 * console.log(lines.map((line) => line.trim()).join('\n'));
 * // => Cotisation : 47,50 €
 * // => 2,5 % de 1 900,00 € (revenu mensuel net)
 * ```
 */
export function renderExplanation(explanation: Explanation, options: TextOptions): string[] {
  checkParts('explanation', explanation, { kind: 'text', parts: 'list' });
  checkTextOptions(options);
  const lines = entry(simplify(explanation), explanationContext(options));
  return lines.map((line, place) => typeset(place === 0 ? capitalize(line) : line, options.language));
}

/** The lines of an explanation without the result, for texts that already show it. */
export function renderReasons(explanation: Explanation, options: TextOptions): string[] {
  return renderExplanation(explanation, options).slice(1);
}
