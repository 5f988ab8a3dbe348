/** Writes the cover of a basket in words. */
import type {
  CeilingUse,
  ConsideredRule,
  ExplainBasketResult,
  LineExplanation,
  SideExplanation,
} from '../caisse/cover.ts';
import {
  type Caisse,
  checkCaisseArgument,
  type Label,
  type LoweredConventionnement,
  rulesAt,
} from '../caisse/index.ts';
import { checkParts, exactFromCents, toPlainText, type Cents } from '../money/index.ts';
import { type CaisseContext, paidContext } from './caisse/context.ts';
import { checkTextOptions } from './context.ts';
import { ceilingNames, conventionWords, outcomeNames, verdictNames } from './conventionnement/words.ts';
import { type Language, labelText } from './language.ts';
import { renderReasons } from './render-explanation.ts';
import { bullets, typeset } from './typography.ts';

/** Options of `renderBasket`. */
export interface RenderBasketOptions {
  readonly language: Language;
}

/** A cover with its reasons, as `explainBasket` gives it. */
export type ExplainedBasket = Extract<ExplainBasketResult, { readonly ok: true }>;

/**
 * Writes the cover of a basket as a tree: the totals, then each line with its rules, their weights and its computation, then the ceilings.
 *
 * @param explained - a cover of `explainBasket`
 * @param caisse - its caisse, for the labels
 * @param options - the language
 * @returns the lines of the text
 * @throws TypeError or RangeError when an argument has another type
 * @law an explained basket has words in both languages
 */
export function renderBasket(explained: ExplainedBasket, caisse: Caisse, options: RenderBasketOptions): string[] {
  checkParts('explained', explained, { cover: 'object', lines: 'list' });
  checkCaisseArgument(caisse);
  checkTextOptions(options);
  const { language } = options;
  const { cover, lines } = explained;
  const rules = rulesAt(caisse, cover.month);
  const context: BasketContext = {
    ...paidContext(caisse.document, language),
    conventionnement: rules.ok ? rules.version.conventionnement : undefined,
  };
  const { words } = context;
  const split = [
    words.colon(conventionWords.covered[language], euros(cover.covered, context)),
    words.colon(conventionWords.own[language], euros(cover.own, context)),
    ...(cover.refused === 0 ? [] : [words.colon(conventionWords.refused[language], euros(cover.refused, context))]),
  ];
  const text = [
    words.colon(conventionWords.total[language], euros(cover.total, context)),
    ...bullets(split.map((each) => [each])),
    ...lines.flatMap((line) => lineText(line, context)),
    ...cover.ceilings.map((use) => ceilingText(use, context)),
  ];
  return text.map((line) => typeset(line, language));
}

interface BasketContext extends CaisseContext {
  readonly conventionnement: LoweredConventionnement | undefined;
}

const euros = (amount: Cents<'once'>, { writer }: CaisseContext): string =>
  writer.result(toPlainText(exactFromCents(amount)));

function lineText({ line, place, product, cover }: LineExplanation, context: BasketContext): string[] {
  const { language, words } = context;
  const { id, price, covered, own, deposit, verdict } = line;
  const paid =
    verdict === 'covered'
      ? [`${verdictNames.covered[language]} ${euros(covered, context)}`]
      : [verdictNames[verdict][language]];
  const parts = [
    euros(price, context),
    ...paid,
    `${conventionWords.own[language]} ${euros(own, context)}`,
    ...(deposit === 0 || verdict === 'deposit'
      ? []
      : [`${conventionWords.deposit[language]} ${euros(deposit, context)}`]),
  ];
  const labels = Object.fromEntries(Object.entries(INPUTS).map(([name, label]) => [name, label[language]]));
  const reasons = cover === undefined ? [] : renderReasons(cover, { ...context.options, labels });
  const final = cover?.type === 'money' && cover.value !== toPlainText(exactFromCents(covered));
  return [
    words.colon(id, parts.join(', ')),
    ...(verdict === 'deposit'
      ? []
      : bullets([
          [words.colon(conventionWords.where[language], sideText(place, context))],
          [words.colon(conventionWords.what[language], sideText(product, context))],
          ...(reasons.length === 0
            ? []
            : [reasons.map((reason, at) => (at === 0 ? reason.trim() : reason.replace(/^ {2}/, '')))]),
          ...(final ? [[words.colon(conventionWords.afterCeilings[language], euros(covered, context))]] : []),
        ])),
  ];
}

/** The names of the inputs of a cover. */
const INPUTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  linePrice: { fr: 'prix de la ligne', en: 'price of the line' },
  quantity: { fr: 'quantité', en: 'quantity' },
  coverBase: { fr: 'prix retenu', en: 'price that counts' },
};

/** The rule that counts with its weight, then the lighter ones. */
function sideText({ rules, outcome }: SideExplanation, context: BasketContext): string {
  const { language } = context;
  if (rules.length === 0) return `${conventionWords.unlisted[language]} (${outcomeName(outcome, context)})`;
  return rules.map((rule) => ruleText(rule, context)).join(' > ');
}

function ruleText({ rule, weight, outcome }: ConsideredRule, context: BasketContext): string {
  const { language, conventionnement } = context;
  const label = conventionnement?.rules.find(({ id }) => id === rule)?.source.label;
  const name = label === undefined ? rule : `${labelText(label, language)} (${rule})`;
  return `${name} [${conventionWords.weight[language]} ${weight.join('-')}] ${outcomeName(outcome, context)}`;
}

function outcomeName(outcome: SideExplanation['outcome'], context: BasketContext): string {
  const { language, writer, conventionnement } = context;
  if (outcome.kind !== 'rate') return outcomeNames[outcome.kind][language];
  const level = outcome.level === undefined ? undefined : conventionnement?.source.levels?.[outcome.level];
  const rate = writer.rate(outcome.rate);
  return level === undefined ? rate : `${rate} (${labelText(level.label, language)})`;
}

function ceilingText({ ceiling, per, amount, before, covered, cut }: CeilingUse, context: BasketContext): string {
  const { language, words, conventionnement } = context;
  const label: Label = conventionnement?.ceilings.find(({ id }) => id === ceiling)?.source.label ?? ceiling;
  const parts = [
    `${euros(amount, context)} ${ceilingNames[per][language]}`,
    ...(before === 0 ? [] : [`${conventionWords.before[language]} ${euros(before, context)}`]),
    `${verdictNames.covered[language]} ${euros(covered, context)}`,
    ...(cut <= 0 ? [] : [`${conventionWords.cut[language]} ${euros(cut, context)}`]),
  ];
  return words.colon(`${conventionWords.ceiling[language]} ${labelText(label, language)}`, parts.join(', '));
}
