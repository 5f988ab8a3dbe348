/** Describes the criteria of eligibility as lines with bullets. */
import { labelText } from '../language.ts';
import type { LoweredCriterion } from '../../caisse/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { describeRule } from '../describe-rule.ts';
import { bullets, indent, quote } from '../typography.ts';
import { criterionText } from './criterion-text.ts';
import { criterionTextsOf } from './kinds.ts';

const EVERYBODY = {
  fr: 'Tout le monde peut participer : il n’y a aucune condition.',
  en: 'Everybody may take part: there is no condition.',
};

const ONE_CONDITION = { fr: 'Une condition :', en: 'One condition:' };

/** Describes the criteria of eligibility as lines with bullets. */
export function describeEligibility(lowered: LoweredCriterion, context: CaisseContext): string[] {
  const { criterion } = lowered;
  const { heading } = criterionTextsOf(criterion);
  if (heading === undefined) {
    return [ONE_CONDITION[context.language], ...bullets([criterionBlock(lowered, context)])];
  }
  const isEverybody = criterion.kind === 'all' && criterion.of.length === 0;
  return isEverybody ? [EVERYBODY[context.language]] : criterionBlock(lowered, context);
}

function criterionBlock(lowered: LoweredCriterion, context: CaisseContext): string[] {
  const { criterion, rule, of } = lowered;
  const { language, words } = context;
  const { heading, describesRule = false } = criterionTextsOf(criterion);
  const note =
    criterion.note === undefined
      ? []
      : indent([words.colon(context.sentences.document.note, labelText(criterion.note, context.language))]);
  const text = criterionText(criterion, context);
  if (describesRule) return [words.opening(text), ...indent(describeRule(rule, context.options)), ...note];
  if (heading === undefined) return [text, ...note];
  const title = criterion.label === undefined ? heading[language] : `${quote(text, language)}, ${heading[language]}`;
  return [words.opening(title), ...bullets(of.map((one) => criterionBlock(one, context))), ...note];
}
