/** Describes a conventionnement: its levels, rules with their weights, and ceilings. */
import type {
  ConventionCriteria,
  ConventionOutcome,
  CoverCeiling,
  LoweredConventionnement,
  LoweredConventionRule,
  RegisterName,
} from '../../caisse/index.ts';
import { weightOf } from '../../caisse/kinds.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { noteLines } from '../caisse/note-lines.ts';
import { figureText } from '../caisse/figures.ts';
import { formatMonth, isMonth } from '../../money/index.ts';
import { writeDate } from '../dates.ts';
import { labelText } from '../language.ts';
import { CONVENTION_TEXTS } from './kinds.ts';
import type { ConventionKindText } from './kind-text.ts';
import { ceilingNames, conventionWords, criterionNames, outcomeNames } from './words.ts';

/** The lines of a conventionnement. Rules stand in the order of the document. */
export function describeConventionnement(lowered: LoweredConventionnement, context: CaisseContext): string[] {
  const { levels = {}, unlisted, ceilings = [], rules } = lowered.source;
  const { language, words } = context;
  const ofId = new Map(lowered.rules.map((rule) => [rule.id, rule]));
  return [
    ...Object.entries(levels).map(([id, { label, rate }]) =>
      words.colon(
        `${labelText(label, language)} (${conventionWords.level[language]} ${id})`,
        figureText(rate, 'ratio', context),
      ),
    ),
    ...rules.flatMap(({ id }) => {
      const rule = ofId.get(id);
      return rule === undefined ? [] : [ruleLine(rule, lowered, context)];
    }),
    words.colon(conventionWords.unlistedPlaces[language], outcomeText(unlisted.place, lowered, context)),
    words.colon(conventionWords.unlistedProducts[language], outcomeText(unlisted.product, lowered, context)),
    ...ceilings.map((ceiling) => ceilingLine(ceiling, lowered, context)),
    conventionWords.rounding[language],
    ...noteLines(lowered.source, context),
  ];
}

/** What a rule or the absence of rules gives. */
export function outcomeText(
  gives: ConventionOutcome,
  { source: { levels = {} } }: LoweredConventionnement,
  context: CaisseContext,
): string {
  if (typeof gives === 'string') return outcomeNames[gives][context.language];
  if ('rate' in gives) return figureText(gives.rate, 'ratio', context);
  const level = levels[gives.level];
  if (level === undefined) return gives.level;
  return `${figureText(level.rate, 'ratio', context)} (${labelText(level.label, context.language)})`;
}

function ruleLine(rule: LoweredConventionRule, lowered: LoweredConventionnement, context: CaisseContext): string {
  const { source } = rule;
  const { language, words } = context;
  const { about, said } = ruleParts(rule, lowered, context);
  const weight = `${conventionWords.weight[language]} ${weightText(rule, lowered)}`;
  const own = source.label === undefined ? '' : ` (${labelText(source.label, language)})`;
  const head = `${conventionWords.rule[language]} ${source.id}${own}`;
  return words.colon(
    `${head} — ${about}`,
    `${[said, ...decisionTexts(source.decided, context)].join(', ')} [${weight}]`,
  );
}

/** What a rule is about, and what it gives. */
export function ruleParts(
  { source }: LoweredConventionRule,
  lowered: LoweredConventionnement,
  context: CaisseContext,
): { readonly about: string; readonly said: string } {
  const { language } = context;
  const texts = CONVENTION_TEXTS[source.kind] as ConventionKindText<typeof source>;
  const about = [
    texts.target(source, (register, ids) => namesOf(register, ids, context))[language],
    ...criteriaTexts(conventionWords.only[language], source.only, context),
    ...criteriaTexts(conventionWords.except[language], source.except, context),
  ].join(language === 'fr' ? ' ; ' : '; ');
  const each = conventionWords.each[language];
  const more = [
    ...(source.base === undefined
      ? []
      : [`${conventionWords.base[language]} ${figureText(source.base, 'money', context)} ${each}`]),
    ...(source.share === undefined
      ? []
      : [`${conventionWords.share[language]} ${figureText(source.share, 'money', context)} ${each}`]),
    ...(source.from === undefined ? [] : [`${conventionWords.from[language]} ${monthText(source.from, context)}`]),
    ...(source.until === undefined ? [] : [`${conventionWords.until[language]} ${monthText(source.until, context)}`]),
  ];
  return { about, said: [outcomeText(source.gives, lowered, context), ...more].join(', ') };
}

const monthText = (month: string, { language }: CaisseContext): string =>
  isMonth(month) ? formatMonth(month, language) : month;

function decisionTexts(
  decided: LoweredConventionRule['source']['decided'],
  { language, words }: CaisseContext,
): string[] {
  if (decided === undefined) return [];
  const { by, on, how } = decided;
  const parts = [by, ...(on === undefined ? [] : [writeDate(on, language)]), ...(how === undefined ? [] : [how])];
  return [words.colon(conventionWords.decided[language], parts.join(', '))];
}

/** The weight of a rule; of several categories, that of the narrowest. */
function weightText(rule: LoweredConventionRule, { registers }: LoweredConventionnement): string {
  const weights = [...(rule.categories ?? [])].map((id) =>
    weightOf(rule, { categories: registers.categories.get(id) ?? [], labels: [] }),
  );
  const heaviest = weights.sort((left, right) => right[1] - left[1])[0];
  return (heaviest ?? weightOf(rule, { categories: [], labels: [] })).join('-');
}

function criteriaTexts(head: string, criteria: ConventionCriteria | undefined, { language }: CaisseContext): string[] {
  return Object.entries(criteria ?? {}).map(
    ([key, words]) =>
      `${head} ${criterionNames[key as keyof ConventionCriteria][language]} ${(
        words as readonly (string | number)[]
      ).join(language === 'fr' ? ' ou ' : ' or ')}`,
  );
}

/** The labels of entries of a register, or their ids. */
function namesOf(register: RegisterName, ids: readonly string[], { document, language }: CaisseContext): string {
  const entries = document[register] ?? {};
  return ids.map((id) => (Object.hasOwn(entries, id) ? labelText(entries[id]!.label, language) : id)).join(', ');
}

const FILTERS = ['rules', 'levels', 'categories', 'products', 'places'] as const;

function ceilingLine(ceiling: CoverCeiling, lowered: LoweredConventionnement, context: CaisseContext): string {
  const { language, words } = context;
  const head = `${conventionWords.ceiling[language]} ${labelText(ceiling.label, language)} (${ceiling.id})`;
  return words.colon(head, ceilingText(ceiling, lowered, context));
}

/** The amount of a ceiling, and what it limits. */
export function ceilingText(ceiling: CoverCeiling, lowered: LoweredConventionnement, context: CaisseContext): string {
  const { language, words } = context;
  const { levels = {} } = lowered.source;
  const name = (key: (typeof FILTERS)[number], id: string): string => {
    if (key === 'rules') return id;
    if (key === 'levels') return levels[id] === undefined ? id : labelText(levels[id].label, language);
    return namesOf(key, [id], context);
  };
  const limits = FILTERS.flatMap((key) => {
    const ids = ceiling[key];
    return ids === undefined
      ? []
      : [words.colon(conventionWords[key][language], ids.map((id) => name(key, id)).join(', '))];
  });
  const amount = `${figureText(ceiling.amount, 'money', context)} ${ceilingNames[ceiling.per][language]}`;
  return [amount, ...limits].join(', ');
}
