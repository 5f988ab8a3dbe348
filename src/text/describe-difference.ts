/** Compares two caisses, or two versions of the rules of one, in words. */
import { type Caisse, checkCaisseArgument, rulesAt } from '../caisse/index.ts';
import { compareRules, type DifferencePillar } from '../caisse/kinds.ts';
import { checkArgument, checkItems, checkLanguage, checkParts, type Diagnostic, readOptional } from '../money/index.ts';
import { type CaisseContext, receivedContext } from './caisse/context.ts';
import { accountDifferences } from './difference/account-differences.ts';
import { conventionDifferences } from './difference/convention-differences.ts';
import type { DescribedDifference } from './difference/described-difference.ts';
import { differenceSentence } from './difference/difference-sentence.ts';
import type { Language } from './language.ts';
import type { Said } from './said.ts';
import { bullets } from './typography.ts';

/** Options of `describeDifference`: the month whose rules are compared, `YYYY-MM`, or one month for each side. */
export type DescribeDifferenceOptions =
  { readonly month: string } | { readonly months: { readonly before: string; readonly after: string } };

/** The differences, or why there are no rules to compare. */
export type DescribeDifferenceResult =
  | { readonly ok: true; readonly differences: readonly DescribedDifference[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compares the rules of two caisses, or of one caisse in two months, in words: one sentence for each change, with both values.
 *
 * @remarks
 * Compared are the decisions in force, with the conventionnement, its registers and the rules of accounts, and what they read: quantities, declared inputs, and parameters by their values. Labels, the unit of the caisse and its currency are compared as
 * texts. Sources, notes, assumptions, dates of checks and what a document says about the caisse itself are left out. A number in another form, or an option written out with its
 * default value, is no change. Brackets match by their threshold, rows, levels and tariffs by their id or number of persons, conditions by their kind.
 *
 * @param before - a checked caisse
 * @param after - a checked caisse, the same one for two versions of its rules
 * @param options - the month, or both months
 * @returns the differences in the order of the document, those of the conventionnement and of the accounts last; or the diagnostics of a month without rules
 * @law two versions of rules that differ in a reading have a difference in words
 * @law a change of nothing has no difference in words
 * @example
 * ```ts
 * import { type CaisseDocument, defineCaisse } from 'caisse-rules';
 * import { describeDifference } from 'caisse-rules/text';
 *
 * const document = (rate: string): CaisseDocument => ({
 *   schema: 1,
 *   id: 'exemple',
 *   name: 'Exemple',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'marginal', base: 'income', brackets: [{ from: 0, rate: '2 %' }, { from: 1200, rate }] },
 *       allocation: { kind: 'flat', amount: 100 },
 *     },
 *   ],
 * });
 * const [before, after] = [defineCaisse(document('4 %')), defineCaisse(document('5 %'))];
 * const compared = describeDifference(before, after, { month: '2026-11' });
 * if (compared.ok) console.log(compared.differences[0]?.sentence.fr);
 * // => Le taux de la tranche à partir de 1 200 € passe de 4 % à 5 %.
 * ```
 */
export function describeDifference(
  before: Caisse,
  after: Caisse,
  options: DescribeDifferenceOptions,
): DescribeDifferenceResult {
  checkCaisseArgument(before, 'before');
  checkCaisseArgument(after, 'after');
  readOptional<object>('options', options, {});
  if ('months' in options) checkParts('options.months', options.months, { before: 'text', after: 'text' });
  const months = 'months' in options ? options.months : { before: options.month, after: options.month };
  const [left, right] = [rulesAt(before, months.before), rulesAt(after, months.after)];
  if (!left.ok || !right.ok) {
    return { ok: false, diagnostics: [left, right].flatMap((rules) => (rules.ok ? [] : [rules.diagnostic])) };
  }
  const documents = { before: before.document, after: after.document };
  const found = compareRules(
    { document: before.document, version: left.version },
    { document: after.document, version: right.version },
  );
  const contexts = ({ document }: Caisse): Readonly<Record<Language, CaisseContext>> => ({
    fr: receivedContext(document, 'fr'),
    en: receivedContext(document, 'en'),
  });
  const sides = [
    { document: before.document, version: left.version, context: contexts(before) },
    { document: after.document, version: right.version, context: contexts(after) },
  ] as const;
  return {
    ok: true,
    differences: [
      ...found.map((difference) => ({
        pillar: difference.pillar,
        kind: difference.kind,
        path: difference.path,
        sentence: {
          fr: differenceSentence(difference, documents, 'fr'),
          en: differenceSentence(difference, documents, 'en'),
        },
      })),
      ...conventionDifferences(...sides),
      ...accountDifferences(
        { accounts: left.version.accounts, context: sides[0].context },
        { accounts: right.version.accounts, context: sides[1].context },
      ),
    ],
  };
}

/**
 * Writes differences as lines: a heading for each part of the rules, and its sentences below it.
 *
 * @param differences - differences of `describeDifference`
 * @param language - French or English
 * @returns the lines, with bullets; one line that says so if nothing differs
 */
export function renderDifferences(differences: readonly DescribedDifference[], language: Language): string[] {
  checkItems('differences', differences, 'object');
  checkLanguage('language', language);
  differences.forEach(({ sentence }, place) => {
    checkArgument(`differences.${place}.sentence`, sentence, 'object');
  });
  if (differences.length === 0) return [NOTHING[language]];
  return (Object.keys(HEADINGS) as DifferencePillar[]).flatMap((pillar) => {
    const own = differences.filter((difference) => difference.pillar === pillar);
    if (own.length === 0) return [];
    return [HEADINGS[pillar][language], ...bullets(own.map(({ sentence }) => [sentence[language]]))];
  });
}

const NOTHING: Said = { fr: 'Les règles sont les mêmes.', en: 'The rules are the same.' };

const HEADINGS: Readonly<Record<DifferencePillar, Said>> = {
  unit: { fr: 'Qui est évalué', en: 'Who is assessed' },
  currency: { fr: 'Monnaie', en: 'Currency' },
  eligibility: { fr: 'Qui peut participer', en: 'Who may take part' },
  contribution: { fr: 'Cotisation', en: 'Contribution' },
  allocation: { fr: 'Allocation', en: 'Allocation' },
  conventionnement: { fr: 'Où et sur quoi la dépenser', en: 'Where and on what to spend it' },
  accounts: { fr: 'Comptes des membres', en: 'Accounts of members' },
  quantities: { fr: 'Comment se calculent les grandeurs', en: 'How quantities are computed' },
  inputs: { fr: 'Ce qui est demandé', en: 'What is asked' },
};
