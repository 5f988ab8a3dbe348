/** Sentences about contributions, allocations and criteria. */
import type { CaisseDiagnostics } from '../../money/index.ts';
import { defineSentences, type Sentences } from './sentence.ts';

/** Sentences about contributions, allocations and criteria. */
export const caisseSentences: Sentences<keyof CaisseDiagnostics> = defineSentences({
  'CAISSE-ADVICE-EMPTY': {
    fr: 'Ce montant conseillé n’a aucune valeur. Ajoutez « from », « to », ou des formules à combiner.',
    en: 'This advised amount has no value. Add “from”, “to”, or formulas to combine.',
  },
  'CAISSE-NOTCHES': {
    fr: '{notches} n’est pas un nombre de crans possible. Écrivez un nombre entier de -{limit} à {limit}.',
    en: '{notches} is not a possible number of notches. Write a whole number from -{limit} to {limit}.',
  },
  'CAISSE-REDUCTION-ABOVE-100-PERCENT': {
    fr: 'La réduction de {rate:rate} dépasse 100 %. Écrivez 100 % ou moins.',
    en: 'The reduction of {rate:rate} is above 100%. Write 100% or less.',
  },
  'CAISSE-WAIVER-AMOUNT-AND-REDUCTION': {
    fr: 'Cette dispense a à la fois un montant et une réduction. Gardez l’un des deux.',
    en: 'This waiver has both an amount and a reduction. Keep one of the two.',
  },
  'CAISSE-AMOUNTS-CIRCULAR': {
    fr: 'La cotisation est calculée à partir de l’allocation, et l’allocation à partir de la cotisation. Supprimez cette référence circulaire.',
    en: 'The contribution is computed from the allocation, and the allocation from the contribution. Remove this circular reference.',
  },
  'CAISSE-ALLOCATION-NOT-MONEY': {
    fr: 'La cotisation est calculée à partir de l’allocation, qui n’est pas une somme d’argent. Choisissez une autre forme de cotisation.',
    en: 'The contribution is computed from the allocation, which is not money. Choose another kind of contribution.',
  },
  'CAISSE-ALLOCATION-NOT-MONTHLY': {
    fr: 'La cotisation est calculée à partir de l’allocation, qui n’est pas un montant mensuel. Ajoutez « conversion », ou choisissez une autre forme de cotisation.',
    en: 'The contribution is computed from the allocation, which is not a monthly amount. Add “conversion”, or choose another kind of contribution.',
  },
  'CAISSE-TABLE-ROW-MISSING': {
    fr: 'Cette ligne est celle d’un foyer de {persons} personnes, mais aucune ligne ne donne le montant d’un foyer de {missing}. Ajoutez une ligne pour chaque nombre de personnes, à partir de 1.',
    en: 'This row is for a household of {persons}, but no row gives the amount of a household of {missing}. Add a row for each number of persons, from 1.',
  },
  'CAISSE-NOT-A-POOL': {
    fr: 'En {month:month}, l’allocation n’est pas la moyenne des cotisations. Choisissez un mois où elle l’est, ou une autre caisse.',
    en: 'In {month:month}, the allocation is not the mean of the contributions. Choose a month in which it is, or another caisse.',
  },
  'CAISSE-POOL-INCOMPLETE': {
    fr: 'Le versement du foyer n° {household} à la cagnotte n’est pas connu : les parts ne peuvent pas être calculées. Ajoutez : {missing:label}.',
    en: 'The payment of household no. {household} into the pool is not known: the shares cannot be computed. Add: {missing:label}.',
  },
  'CAISSE-POOL-WEIGHT': {
    fr: 'Ces règles partagent une cagnotte au centime près : une ligne ne peut pas représenter plusieurs foyers. Écrivez une ligne par foyer, sans poids.',
    en: 'These rules share a pool to the cent: a row cannot stand for several households. Write one row per household, without weights.',
  },
  'CAISSE-CONVERSION-UNUSED': {
    fr: 'L’allocation est déjà mensuelle : aucune conversion n’est nécessaire. Retirez « conversion », ou changez « period ».',
    en: 'The allocation is already monthly: no conversion is needed. Remove “conversion”, or change “period”.',
  },
  'CAISSE-CONVERSION-ZERO': {
    fr: 'La conversion de {periods:number} périodes en {months:number} mois n’est pas possible. Écrivez deux nombres positifs, par exemple 52 périodes pour 12 mois.',
    en: 'The conversion of {periods:number} periods to {months:number} months is not possible. Write two positive numbers, for example 52 periods for 12 months.',
  },
  'CAISSE-PRO-RATA-NOT-MONTHLY': {
    fr: 'Le prorata se calcule sur les jours du mois, mais l’allocation n’est pas mensuelle. Ajoutez « conversion », ou retirez « proRata ».',
    en: 'The pro rata is computed on the days of the month, but the allocation is not monthly. Add “conversion”, or remove “proRata”.',
  },
  'CAISSE-CRITERION-INPUT-TYPE': {
    fr: 'Le critère lit la donnée « {input} », qui est {type:type}. Utilisez une donnée « boolean » sans « oneOf », ou une donnée « category » avec « oneOf ».',
    en: 'The criterion reads the input “{input}”, which is {type:type}. Use a “boolean” input without “oneOf”, or a “category” input with “oneOf”.',
  },
  'CAISSE-SIZE-RANGE': {
    fr: [
      'La taille du foyer va de {from} inclus à {before} exclu : aucune taille n’est possible. Indiquez deux nombres entiers par ordre croissant.',
      '{from} n’est pas une taille de foyer. Écrivez un nombre entier.',
    ],
    en: [
      'The household size ranges from {from} to below {before}: no size is possible. Give two whole numbers in ascending order.',
      '{from} is not a household size. Write a whole number.',
    ],
  },
  'CAISSE-PER-WITH-COMPOSITION': {
    fr: 'Ce montant dépend déjà des personnes du foyer : « per: {per} » les compterait deux fois. Retirez « per ».',
    en: 'This amount already depends on the members of the household: “per: {per}” would count them twice. Remove “per”.',
  },
  'CAISSE-OPTION-NOT-APPLICABLE': {
    fr: 'L’option « {option} » ne s’applique pas à la forme « {kind} ». Retirez cette option.',
    en: 'The option “{option}” does not apply to the kind “{kind}”. Remove this option.',
  },
});
