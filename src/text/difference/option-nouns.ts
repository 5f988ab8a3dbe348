/** The nouns of options, advice, waivers, inputs and facts of the document. */
import type { AllocationOptions, ContributionOptions, MemberOptions } from '../../caisse/index.ts';
import type { AdvisedRange, ContributionCases, FieldOwner, InputKeys } from '../../caisse/kinds.ts';
import { feminine, type FieldNouns, masculine, type Noun } from './noun.ts';
import { nouns } from './nouns.ts';

const contributionOptions: FieldNouns<ContributionOptions> = {
  per: feminine('l’unité de compte de la cotisation', 'the unit of count of the contribution'),
  period: feminine('la période de la cotisation', 'the period of the contribution'),
  conversion: feminine('la conversion au mois de la cotisation', 'the conversion of the contribution to a month'),
  'conversion.periods': masculine(
    'le nombre de périodes de la conversion de la cotisation',
    'the number of periods of the conversion of the contribution',
  ),
  'conversion.months': masculine(
    'le nombre de mois de la conversion de la cotisation',
    'the number of months of the conversion of the contribution',
  ),
  'conversion.rounding': masculine(
    'l’arrondi de la conversion de la cotisation',
    'the rounding of the conversion of the contribution',
  ),
  dueMonth: masculine('le mois où la cotisation est due', 'the month in which the contribution is due'),
  rounding: masculine('l’arrondi de la cotisation', 'the rounding of the contribution'),
  minimum: feminine('la cotisation minimale', 'the minimum contribution'),
  maximum: feminine('la cotisation maximale', 'the maximum contribution'),
  step: masculine('le pas de la cotisation choisie', 'the step of the chosen contribution'),
  choice: masculine('le montant que l’on peut verser', 'the amount that may be paid'),
  adjustment: masculine('l’ajustement personnel', 'the personal adjustment'),
  'adjustment.from': masculine('l’ajustement personnel le plus bas', 'the lowest personal adjustment'),
  'adjustment.to': masculine('l’ajustement personnel le plus haut', 'the highest personal adjustment'),
};

const allocationOptions: FieldNouns<AllocationOptions> = {
  period: feminine('la période de l’allocation', 'the period of the allocation'),
  conversion: feminine('la conversion au mois de l’allocation', 'the conversion of the allocation to a month'),
  'conversion.periods': masculine(
    'le nombre de périodes de la conversion de l’allocation',
    'the number of periods of the conversion of the allocation',
  ),
  'conversion.months': masculine(
    'le nombre de mois de la conversion de l’allocation',
    'the number of months of the conversion of the allocation',
  ),
  'conversion.rounding': masculine(
    'l’arrondi de la conversion de l’allocation',
    'the rounding of the conversion of the allocation',
  ),
  bonus: masculine('le bonus', 'the bonus'),
  'bonus.rate': masculine('le taux du bonus', 'the rate of the bonus'),
  'bonus.cap': masculine('le plafond du bonus', 'the cap of the bonus'),
  'bonus.label': masculine('le libellé du bonus', 'the label of the bonus'),
  maximum: feminine('l’allocation maximale', 'the maximum allocation'),
  rounding: masculine('l’arrondi de l’allocation', 'the rounding of the allocation'),
  proRata: masculine('le prorata des jours', 'the proration by day'),
  'proRata.by': masculine('le compte du prorata', 'the count of the proration'),
  'proRata.rounding': masculine('l’arrondi du prorata', 'the rounding of the proration'),
};

const contributionCases: FieldNouns<ContributionCases> = {
  waivers: feminine('l’exonération', 'the waiver'),
  'waivers.when': nouns.condition,
  'waivers.amount': masculine('le montant dû', 'the amount due'),
  'waivers.reduction': feminine('la réduction', 'the reduction'),
  'waivers.label': nouns.label,
  thirdPayers: masculine('le tiers payant', 'the third payer'),
  'thirdPayers.id': nouns.id,
  'thirdPayers.label': nouns.name,
  'thirdPayers.when': nouns.condition,
};

const memberOptions: FieldNouns<MemberOptions> = {
  rounding: masculine('l’arrondi du montant de chaque personne', 'the rounding of the amount of each member'),
  minimum: masculine('le montant minimal de chaque personne', 'the minimum amount of each member'),
  maximum: masculine('le montant maximal de chaque personne', 'the maximum amount of each member'),
};

const advice: FieldNouns<AdvisedRange & { readonly combine: string; readonly rounding: string }> = {
  from: masculine('le montant conseillé le plus bas', 'the lowest advised amount'),
  to: masculine('le montant conseillé le plus haut', 'the highest advised amount'),
  combine: feminine('la combinaison', 'the combination'),
  rounding: masculine('l’arrondi du montant conseillé', 'the rounding of the advised amount'),
};

const input: FieldNouns<InputKeys> = {
  label: nouns.label,
  question: nouns.question,
  decimals: masculine('le nombre de décimales', 'the number of decimals'),
  minimum: feminine('la valeur minimale', 'the lowest value'),
  maximum: feminine('la valeur maximale', 'the highest value'),
  members: masculine('le nombre de personnes qui ont cette donnée', 'the number of members with this input'),
  'members.atMost': masculine('le nombre de personnes au plus', 'the highest number of members'),
  'members.from': nouns.firstAge,
  options: feminine('la réponse', 'the answer'),
  'options.id': nouns.id,
  'options.label': nouns.label,
};

/** The nouns of owners that have no kind, by field. */
export const OPTION_NOUNS: Readonly<
  Record<
    Exclude<FieldOwner['of'], 'contribution' | 'allocation' | 'criterion' | 'quantity'>,
    Readonly<Record<string, Noun>>
  >
> = {
  'contribution-options': contributionOptions,
  'allocation-options': allocationOptions,
  'criterion-options': { label: nouns.label },
  'contribution-cases': contributionCases,
  'member-options': memberOptions,
  advice,
  input,
  document: {
    unit: feminine('la personne évaluée', 'the assessed person'),
    code: feminine('la monnaie', 'the currency'),
    localUnit: feminine('l’unité locale', 'the local unit'),
  },
};
