/** Describes a caisse in plain words, as a charter for its members. */
import {
  type Caisse,
  checkCaisseArgument,
  type LoweredVersion,
  rulesAt,
  type RuleVersion,
  type Source,
} from '../caisse/index.ts';
import { formatMonth, isMonth, TO_THE_CENT, unitPlural, shorten } from '../money/index.ts';
import { describeAccountRules } from './account/describe-account-rules.ts';
import { describeAllocation, isRoundedByDefault as isAllocationRounded } from './allocation/describe-allocation.ts';
import { type CaisseContext, paidContext, receivedContext } from './caisse/context.ts';
import { describeConventionnement } from './conventionnement/describe-conventionnement.ts';
import { describeEligibility } from './eligibility/describe-eligibility.ts';
import { assumptionsIn, parametersIn, sourcesIn } from './caisse/provenance.ts';
import { questionBlocks, quantityBlocks } from './quantity/quantity-blocks.ts';
import { statusText } from './caisse/status-names.ts';
import {
  describeContribution,
  isRoundedByDefault as isContributionRounded,
} from './contribution/describe-contribution.ts';
import { checkTextOptions, writeRounding } from './context.ts';
import { writeDate } from './dates.ts';
import { writtenText } from './caisse/written-text.ts';
import { type Language, labelText } from './language.ts';
import { renderDiagnostic } from './render-diagnostic.ts';
import { bullets, capitalize, typeset } from './typography.ts';

/** Options of `describeCaisse`. */
export interface DescribeCaisseOptions {
  readonly language: Language;
  /** The month whose rules are described, `YYYY-MM`. */
  readonly month: string;
}

/**
 * Describes a caisse in plain words: its identity, eligibility, contribution, allocation, and the sources of its figures.
 *
 * @remarks
 * Sentences are generated from the document. Ids of sources are in square brackets; assumptions and missing figures
 * are marked.
 *
 * @param caisse - a checked caisse
 * @param options - the language, and the month whose rules are described
 * @returns the lines, with bullets
 * @throws TypeError or RangeError when an argument has another type
 * @law a caisse has a description in both languages in every month
 * @example
 * ```ts
 * import { defineCaisse } from 'caisse-rules';
 * import { describeCaisse } from 'caisse-rules/text';
 *
 * const caisse = defineCaisse({
 *   schema: 1,
 *   id: 'essai',
 *   name: 'Essai',
 *   rules: [
 *     {
 *       from: '2026-01',
 *       contribution: { kind: 'proportional', base: 'income', rate: '2,5 %', minimum: 10 },
 *       allocation: { kind: 'flat', amount: 100 },
 *     },
 *   ],
 * });
 * const contribution = describeCaisse(caisse, { language: 'fr', month: '2026-11' }).find((line) => line.includes('verse'));
 * console.log(contribution?.trim());
 * // => - Chaque foyer verse 2,5 % de son revenu mensuel net, avec un minimum de 10 €.
 * ```
 */
export function describeCaisse(caisse: Caisse, options: DescribeCaisseOptions): string[] {
  checkCaisseArgument(caisse);
  checkTextOptions(options);
  const paid = paidContext(caisse.document, options.language);
  const lines = [...headLines(paid), ...versionLines(caisse, options, paid), ...tailLines(paid)];
  return lines.map((line) => typeset(line, options.language));
}

function headLines(context: CaisseContext): string[] {
  const { document, language, words } = context;
  const { document: sentences } = context.sentences;
  const { territory, country, currency, summary } = document;
  const places = [territory, country === undefined ? undefined : sentences.countries[country]];
  const place = [...new Set(places.filter((of) => of !== undefined))];
  const state = statusText(document, language);
  return [
    shorten(document.name),
    ...(place.length === 0 ? [] : [words.colon(sentences.territory, place.join(', '))]),
    ...(state === undefined ? [] : [words.colon(sentences.status, state)]),
    ...(currency?.unit === undefined
      ? []
      : [words.colon(sentences.currency, sentences.localUnit(unitPlural(currency.unit, language), currency.code))]),
    ...(summary === undefined ? [] : [words.colon(sentences.inBrief, labelText(summary, language))]),
  ];
}

function versionLines(caisse: Caisse, { month, language }: DescribeCaisseOptions, context: CaisseContext): string[] {
  const rules = rulesAt(caisse, month);
  return rules.ok
    ? rulesLines(rules.version, context)
    : [renderDiagnostic(rules.diagnostic, language, caisse.document)];
}

function rulesLines(version: LoweredVersion, paid: CaisseContext): string[] {
  const { document, words } = paid;
  const { document: sentences } = paid.sentences;
  const received = receivedContext(document, paid.language);
  const { eligibility, contribution, allocation, conventionnement, accounts } = version;
  const own = document.rules.find(({ from }) => from === version.from);
  const rules = [eligibility.rule, contribution.amount, contribution.due, allocation.amount];
  const until = version.until === undefined ? undefined : formatMonth(version.until, paid.language);
  const from = formatMonth(version.from, paid.language);
  const heading = document.status === 'proposal' ? sentences.proposedFrom(from) : sentences.rulesFrom(from, until);
  const section = (title: string, part: unknown, lines: readonly string[]): string[] => [
    `${title}${sourceMark(part)}`,
    ...bullets(groupIndented(lines).map(([head = '', ...rest]) => [capitalize(head), ...rest])),
  ];
  return [
    `${heading}${sourceMark({ source: own?.source })}`,
    ...decisionLines(own, paid),
    ...(own?.note === undefined ? [] : [`  ${words.colon(sentences.note, labelText(own.note, paid.language))}`]),
    ...section(sentences.eligibility, eligibility.criterion, describeEligibility(eligibility, paid)),
    ...section(
      sentences.contribution,
      contribution.source,
      describeContribution(contribution.source, contribution.due, paid),
    ),
    ...section(
      sentences.allocation,
      allocation.source,
      describeAllocation(allocation.source, allocation.amount, received, paid),
    ),
    ...(conventionnement === undefined
      ? []
      : section(
          sentences.conventionnement,
          conventionnement.source,
          describeConventionnement(conventionnement, received),
        )),
    ...(accounts === null
      ? []
      : section(sentences.accounts, accounts.source, describeAccountRules(accounts, received))),
    ...list(
      sentences.defaults,
      defaultRoundings(version, paid).map((line) => [line]),
    ),
    ...list(sentences.quantities, quantityBlocks(rules, paid)),
    ...list(sentences.questions, questionBlocks(version, paid)),
    ...provenanceLines(
      [eligibility.criterion, contribution.source, allocation.source, conventionnement?.source, accounts?.source],
      paid,
    ),
  ];
}

/** The parts whose amounts are rounded to the cent for lack of a rounding in the document. */
function defaultRoundings({ contribution, allocation }: LoweredVersion, context: CaisseContext): string[] {
  const { document: sentences } = context.sentences;
  const rounding = writeRounding(context, TO_THE_CENT, 'money');
  return [
    ...(isContributionRounded(contribution.source, contribution.due) ? [sentences.contribution] : []),
    ...(isAllocationRounded(allocation.source, allocation.amount) ? [sentences.allocation] : []),
  ].map((part) => sentences.defaultRounding(part, rounding));
}

function decisionLines(version: RuleVersion | undefined, context: CaisseContext): string[] {
  const decided = version?.decided;
  if (decided === undefined) return [];
  const on = decided.on === undefined ? undefined : writeDate(decided.on, context.language);
  return [`  ${context.sentences.document.decidedBy(decided.by, on, decided.how)}`];
}

/** Lines about missing figures and assumptions. */
function provenanceLines(parts: readonly unknown[], context: CaisseContext): string[] {
  const { document: sentences } = context.sentences;
  const { parameters = {} } = context.document;
  const used = parametersIn(parts).flatMap((name) => (Object.hasOwn(parameters, name) ? (parameters[name] ?? []) : []));
  const missing = used.filter(({ value }) => value === undefined);
  const assumptions = assumptionsIn([...parts, ...used]).map(({ value, assumption }) =>
    context.words.colon(writtenText(value, context), labelText(assumption, context.language)),
  );
  return [
    ...list(
      sentences.notFound,
      missing.map(({ label }) => [labelText(label, context.language)]),
    ),
    ...list(
      sentences.assumptions,
      [...new Set(assumptions)].map((line) => [line]),
    ),
  ];
}

function tailLines(context: CaisseContext): string[] {
  const { document } = context;
  const { document: sentences } = context.sentences;
  return [
    ...list(
      sentences.contradictions,
      (document.contradictions ?? []).map((line) => [labelText(line, context.language)]),
    ),
    ...list(
      sentences.gaps,
      (document.gaps ?? []).map((line) => [labelText(line, context.language)]),
    ),
    ...list(
      sentences.sources,
      Object.entries(document.sources ?? {}).map(([id, source]) => [sourceText(id, source, context)]),
    ),
  ];
}

function sourceText(id: string, { title, url, checked, note }: Source, context: CaisseContext): string {
  const read = isMonth(checked) ? context.sentences.document.readIn(formatMonth(checked, context.language)) : undefined;
  const remark = note === undefined ? undefined : labelText(note, context.language);
  const facts = [title, url, read, remark].filter((fact) => fact !== undefined);
  return facts.length === 0 ? id : `${id} — ${facts.join(', ')}`;
}

function sourceMark(part: unknown): string {
  const ids = sourcesIn(part);
  return ids.length === 0 ? '' : ` [${ids.join(', ')}]`;
}

function list(title: string, blocks: readonly (readonly string[])[]): string[] {
  return blocks.length === 0 ? [] : [title, ...bullets(blocks)];
}

/** Groups each line with the indented lines below it. */
function groupIndented(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
