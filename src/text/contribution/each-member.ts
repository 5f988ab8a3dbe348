/** Sentences about a formula on the income of each member, added up. */
import { memberPart } from '../../caisse/index.ts';
import type { ContributionOf } from '../../caisse/kinds.ts';
import { named, nodesOf, type RuleNode } from '../../rule/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText, roundingText } from '../caisse/figures.ts';
import { itsQuantity } from '../caisse/names.ts';
import { memberNouns } from '../difference/member-nouns.ts';
import { masculine } from '../difference/noun.ts';
import { linesOf, type Said } from '../said.ts';
import { bullets, french } from '../typography.ts';
import type { ContributionKindText, OwedContext } from './kind-text.ts';
import { memberTextOf } from './member-texts.ts';
import { sentences } from './option-sentences.ts';

type EachMember = ContributionOf<'each-member'>;

/** Sentences about a formula on the income of each member, added up. */
export const eachMemberContributionText: ContributionKindText<EachMember> = {
  about: {
    fr: 'Une formule sur une donnée de chaque personne, comme le salaire, puis la somme',
    en: 'A formula on a number of each member, such as the wage, then the sum',
  },
  called: masculine('le calcul par personne', 'the computation by member'),
  nouns: { ...memberNouns, of: masculine('le calcul pour chaque personne', 'the computation for each member') },
  part: ({ of }) => memberTextOf(of).part?.(of),
  isComputed: ({ of }, due) => of.rounding === undefined && memberTextOf(of).isComputed(of, due),
  owed: (formula, context) => {
    const { of, input } = formula;
    const number = itsQuantity(input, context);
    const owed = linesOf(memberTextOf(of).owed(of, memberContext(formula, context)), context.language);
    const rows = optionSentences(formula, context).map((said) => [said[context.language]]);
    return {
      fr: `${context.who.each.fr} ${context.verb} la somme de ce que doit chaque personne dont la donnée ${number} dépasse zéro${context.limits} :`,
      en: `${context.who.each.en} ${context.verb} the sum of what each member whose ${number} is above zero owes${context.limits}:`,
      below: bullets([owed, ...rows]),
    };
  },
  advised: (formula, context) => {
    const { of, input } = formula;
    const number = itsQuantity(input, context);
    const advised = linesOf(memberTextOf(of).advised(of, context), context.language);
    const limits = memberLimits(formula, context);
    const limited: readonly Said[] =
      limits.fr === '' || of.rounding !== undefined
        ? []
        : [{ fr: `Pour chaque personne${limits.fr}.`, en: `For each member${limits.en}.` }];
    const rows = [...limited, ...optionSentences(formula, context)].map((said) => [said[context.language]]);
    return {
      fr: `la somme, sur les personnes dont la donnée ${number} dépasse zéro, de :`,
      en: `the sum, over the members whose ${number} is above zero, of:`,
      below: bullets([advised, ...rows]),
    };
  },
};

/** The context of the sentence about one member. */
function memberContext(formula: EachMember, context: OwedContext): OwedContext {
  const { minimum, maximum } = formula.of;
  const [least, most] = [minimum, maximum].map((limit) =>
    limit === undefined ? undefined : figureText(limit, 'money', context),
  );
  return {
    ...context,
    who: { ...context.who, each: { fr: 'Chaque personne', en: 'Each member' } },
    verb: sentences.verb.due[context.language],
    limits: formula.of.rounding === undefined ? memberLimits(formula, context)[context.language] : '',
    crossing: '',
    minimum: least,
    maximum: most,
    per: undefined,
    due: ruleOfMember(context.due),
    options: {
      ...context.options,
      labels: { ...context.options.labels, [`${formula.input}_1`]: context.label(formula.input) },
    },
  };
}

const MEMBER_AMOUNT: Said = { fr: 'le montant de chaque personne', en: 'the amount of each member' };

function memberLimits({ of: { minimum, maximum } }: EachMember, context: CaisseContext): Said {
  const [least, most] = [minimum, maximum].map((limit) =>
    limit === undefined ? undefined : figureText(limit, 'money', context),
  );
  return sentences.limits(least, most);
}

/** The ceiling and the rounding of each member, and the limits that follow the rounding. */
function optionSentences({ input, ceiling, of }: EachMember, context: CaisseContext): readonly Said[] {
  const { rounding, minimum, maximum } = of;
  const [least, greatest] = [minimum, maximum].map((limit) =>
    limit === undefined ? undefined : figureText(limit, 'money', context),
  );
  const number = itsQuantity(input, context);
  const most = ceiling === undefined ? undefined : figureText(ceiling, 'money', context);
  const rounded = rounding === undefined ? undefined : roundingText(rounding, 'money', context);
  return [
    ...(most === undefined
      ? []
      : [
          {
            fr: french`Pour chaque personne, ${number} compte jusqu’à ${most}.`,
            en: `For each member, ${number} counts up to ${most}.`,
          },
        ]),
    ...(rounded === undefined
      ? []
      : [
          {
            fr: `Le montant de chaque personne est ${rounded}.`,
            en: `The amount of each member is ${rounded}.`,
          },
          ...(least === undefined && greatest === undefined
            ? []
            : [sentences.limited(MEMBER_AMOUNT, least, greatest, '')]),
        ]),
  ];
}

/** The rule of the first member, under the name of the formula of a contribution. */
function ruleOfMember(due: RuleNode): RuleNode {
  const first = memberPart(1);
  const found = nodesOf(due).find((node) => node.kind === 'named' && node.name === first);
  if (found?.kind !== 'named') return due;
  const present = found.of.kind === 'if' && isOfCount(found.of.condition) ? found.of.then : found.of;
  return named('contribution.formula', present.kind === 'if' ? present.then : present);
}

/** Whether a condition compares the number of members. */
const isOfCount = (condition: RuleNode): boolean =>
  condition.kind === 'compare' && condition.left.kind === 'count-members';
