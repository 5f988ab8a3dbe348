/** Typical households, distributions and choices of a group, in words. */
import type { Chosen, Distribution } from '../../caisse/index.ts';
import { tenthsIn } from '../../caisse/kinds.ts';
import type { Household, Member } from '../../household/index.ts';
import { formatMonth } from '../../money/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { labelText } from '../language.ts';
import { enumerate, semicolons } from '../typography.ts';

/** A typical household: its members and what it declares. */
export function householdText(household: Household, context: CaisseContext): string {
  const { members, resources = {}, residence, chosen, answers = {} } = household;
  const { words } = context;
  const isFrench = context.language === 'fr';
  const parts = [
    membersText(members, context),
    ...Object.entries(resources).map(
      ([name, amount]) => `${context.label(name)} ${figureText(amount, 'money', context)}`,
    ),
    ...(residence === undefined ? [] : [`${isFrench ? 'résidence à' : 'residence in'} ${residence}`]),
    ...(chosen === undefined
      ? []
      : [`${isFrench ? 'versement choisi de' : 'chosen contribution of'} ${figureText(chosen, 'money', context)}`]),
    ...Object.entries(answers).map(([name, answer]) => {
      const written =
        typeof answer === 'boolean' ? (answer ? words.yes : words.no) : context.word(name, String(answer));
      return words.colon(context.label(name), written);
    }),
  ];
  return semicolons(parts, context.language);
}

/** The members of a household by their ages. */
function membersText(members: readonly Member[], context: CaisseContext): string {
  const { language, words, label } = context;
  const isFrench = language === 'fr';
  const ages = members.map(({ age, birthMonth, resources = {} }) => {
    const born =
      birthMonth === undefined
        ? []
        : [`${isFrench ? 'mois de naissance' : 'born in'} ${formatMonth(birthMonth, language)}`];
    const old = age === undefined ? [] : [isFrench ? `${age} an${age < 2 ? '' : 's'}` : String(age)];
    const known = [...old, ...born].join(', ') || (isFrench ? 'âge inconnu' : 'unknown age');
    const own = Object.entries(resources).map(
      ([name, amount]) => `${label(name)} ${figureText(amount, 'money', context)}`,
    );
    return [known, ...own].join(', ');
  });
  const count = isFrench
    ? `${members.length} personne${members.length > 1 ? 's' : ''}`
    : `${members.length} person${members.length > 1 ? 's' : ''}`;
  const isKnown = members.some((member) => Object.values(member).some((fact) => fact !== undefined));
  return isKnown ? `${count} (${enumerate(ages, words.and)})` : count;
}

/** A distribution: its tenths, its ends, its types. */
export function distributionText(distribution: Distribution, context: CaisseContext): string {
  const { tenths, lowest, highest, types = [], input, per } = distribution;
  const isFrench = context.language === 'fr';
  const written = tenthsIn(tenths)
    .map((each) => figureText(each, 'money', context))
    .join(' / ');
  const parts = [
    `${isFrench ? 'déciles' : 'tenths'} ${written}`,
    ...(lowest === undefined ? [] : [`${isFrench ? 'le plus bas' : 'lowest'} ${figureText(lowest, 'money', context)}`]),
    ...(highest === undefined
      ? []
      : [`${isFrench ? 'le plus haut' : 'highest'} ${figureText(highest, 'money', context)}`]),
    ...types.map(
      ({ label, share, members }) =>
        `${labelText(label, context.language)} ${figureText(share, 'ratio', context)}, ${membersText(members, context)}`,
    ),
    ...(input === undefined || input === 'income' ? [] : [context.label(input)]),
    ...(per === 'consumption-unit' ? [isFrench ? 'par unité de consommation' : 'by consumption unit'] : []),
  ];
  return semicolons(parts, context.language);
}

/** What households choose to pay. */
export function chosenText(chosen: Chosen, context: CaisseContext): string {
  const isFrench = context.language === 'fr';
  if ('mean' in chosen) {
    const least =
      chosen.minimum === undefined
        ? ''
        : `, ${isFrench ? 'minimum' : 'at least'} ${figureText(chosen.minimum, 'money', context)}`;
    return `${isFrench ? 'moyenne' : 'mean'} ${figureText(chosen.mean, 'money', context)}${least}`;
  }
  return semicolons(
    chosen.map((each) => {
      const share = figureText(each.share, 'ratio', context);
      if ('amount' in each)
        return `${share} ${isFrench ? 'versent' : 'pay'} ${figureText(each.amount, 'money', context)}`;
      const end = each.end === 'to' ? (isFrench ? ' (haut)' : ' (upper end)') : '';
      const advised = figureText(each.ofAdvised, 'ratio', context);
      return isFrench
        ? `${share} versent ${advised} du conseillé${end}`
        : `${share} pay ${advised} of the advice${end}`;
    }),
    context.language,
  );
}
