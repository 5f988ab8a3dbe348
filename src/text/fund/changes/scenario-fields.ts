/** The fields of a scenario and of its groups, funders, costs, support in kind and indices. */
import type {
  Cost,
  FundGroup,
  FundScenario,
  Index,
  IndexValue,
  InKind,
  OnlyFor,
  Subsidy,
  Tranche,
  UnspentWords,
} from '../../../caisse/index.ts';
import { formatDecimal, formatMonth, type Language } from '../../../money/index.ts';
import type { CaisseContext } from '../../caisse/context.ts';
import { figureText } from '../../caisse/figures.ts';
import { labelText } from '../../language.ts';
import type { Said } from '../../said.ts';
import { accountLabel } from '../accounts.ts';
import { assumedText } from '../assumptions.ts';
import { householdsText, monthsText } from '../counted.ts';
import { GROUP_FIGURES, GROUP_HOUSEHOLDS, POSTS, SCENARIO_FIGURES } from '../figure-labels.ts';
import { funderKindLabel } from '../funder-kinds.ts';
import {
  type ChangeFields,
  delayField,
  dueMonthField,
  figures,
  labelField,
  monthField,
  nameField,
  wordField,
} from './field.ts';
import { french, semicolons } from '../../typography.ts';
import { chosenText, distributionText, householdText } from '../household-words.ts';

/** The keys of a scenario that are lists or records of parts. */
export type PartKey = 'groups' | 'subsidies' | 'costs' | 'inKind' | 'indices';

const FROM = ['premier mois', 'first month'] as const;
const TO = ['dernier mois', 'last month'] as const;
const NO_LIMIT: Said = { fr: 'aucune limite', en: 'no limit' };

/** The fields of a scenario itself. */
export const SCENARIO_FIELDS: ChangeFields<Omit<FundScenario, PartKey>> = {
  label: null,
  question: null,
  note: null,
  source: null,
  start: monthField('Premier mois', 'First month'),
  months: delayField({ fr: 'Durée', en: 'Length' }),
  places: figures(SCENARIO_FIGURES.places, 'count', { absent: NO_LIMIT }),
  paymentRate: figures(SCENARIO_FIGURES.paymentRate, 'ratio', { byDefault: 1 }),
  arrears: {
    label: SCENARIO_FIGURES.arrears,
    write: ({ share, after }, context) => {
      const written = assumedText(share, 'ratio', context);
      return `${written} ${afterMonths(after, context.language)}`;
    },
    absent: { fr: 'aucune', en: 'none' },
  },
  takeUp: figures(SCENARIO_FIGURES.takeUp, 'ratio', { byDefault: 1 }),
  unspent: {
    label: { fr: 'Crédit non dépensé', en: 'Unspent credit' },
    write: (unspent, { language }) => unspentText(unspent)[language],
    absent: { fr: 'aucune règle', en: 'no rule' },
  },
  openingReserve: figures(SCENARIO_FIGURES.openingReserve, 'money', { byDefault: 0 }),
  reserveMonths: figures(SCENARIO_FIGURES.reserveMonths, 'count', { absent: { fr: 'aucune règle', en: 'no rule' } }),
  publicShare: figures(SCENARIO_FIGURES.publicShare, 'ratio'),
  secrecyThreshold: {
    label: { fr: 'Seuil de secret, en foyers', en: 'Threshold of secrecy, in households' },
    write: (value, { language }) => formatDecimal(String(value), language),
    byDefault: 0,
  },
};

/** The fields of a group. */
export const GROUP_FIELDS: ChangeFields<FundGroup> = {
  id: null,
  label: labelField('nom', 'name'),
  households: figures(GROUP_FIGURES.households, GROUP_FIGURES.households.type),
  from: monthField(...FROM),
  to: monthField(...TO),
  entered: monthField('mois d’entrée', 'month of entry'),
  departures: figures(GROUP_FIGURES.departures, 'ratio', { byDefault: 0 }),
  pauses: figures(GROUP_FIGURES.pauses, 'ratio', { byDefault: 0 }),
  contribution: figures(GROUP_FIGURES.contribution, 'money', {
    absent: { fr: 'selon les règles', en: 'by the rules' },
  }),
  allocation: figures(GROUP_FIGURES.allocation, 'money', { absent: { fr: 'selon les règles', en: 'by the rules' } }),
  household: { label: GROUP_HOUSEHOLDS.household, write: householdText },
  distribution: { label: GROUP_HOUSEHOLDS.distribution, write: distributionText },
  chosen: { label: GROUP_HOUSEHOLDS.chosen, write: chosenText },
};

/** How often a subsidy is paid, after its amount. */
const EVERY_SUFFIX: Readonly<Record<NonNullable<Subsidy['every']>, Said>> = {
  once: { fr: 'en une fois', en: 'once' },
  month: { fr: 'par mois', en: 'a month' },
  year: { fr: 'par an', en: 'a year' },
};

/** What a cost is paid for, after its amount. */
const PER_SUFFIX: Readonly<Record<Cost['per'], Said>> = {
  ...EVERY_SUFFIX,
  household: { fr: 'par foyer et par mois', en: 'a household and month' },
  spending: { fr: 'des dépenses d’allocation', en: 'of the spending of allocations' },
  post: { fr: 'par an pour un temps plein', en: 'a year for a full-time post' },
};

const AMOUNT: Said = { fr: '', en: '' };
const PACE: Said = { fr: 'rythme', en: 'pace' };

/** The fields of a subsidy. */
export const SUBSIDY_FIELDS: ChangeFields<Subsidy> = {
  label: labelField('nom', 'name'),
  amount: figures(AMOUNT, 'money', { suffix: ({ every = 'once' }) => EVERY_SUFFIX[every] }),
  funder: {
    label: { fr: 'nature du financeur', en: 'kind of funder' },
    write: (kind, { language }) => funderKindLabel(kind)[language],
    byDefault: 'public',
  },
  every: wordField(PACE, EVERY_SUFFIX, { byDefault: 'once' }),
  from: monthField(...FROM),
  to: monthField(...TO),
  dueMonth: dueMonthField(),
  after: delayField({ fr: 'délai de versement', en: 'delay of payment' }, { byDefault: 0 }),
  tranches: {
    label: { fr: 'tranches', en: 'tranches' },
    write: (tranches, context) =>
      semicolons(
        tranches.map((each) => trancheText(each, context)),
        context.language,
      ),
    absent: { fr: 'aucune', en: 'none' },
  },
  indexedOn: nameField('indice suivi', 'index followed'),
  onlyFor: {
    label: { fr: 'affectation', en: 'restricted use' },
    write: onlyForText,
    absent: { fr: 'aucune', en: 'none' },
  },
  source: null,
};

/** What becomes of unspent credit, as a noun. */
function unspentText(unspent: UnspentWords): Said {
  if (unspent === 'stays-in-fund') return { fr: 'retour au fonds', en: 'return to the fund' };
  if (unspent === 'carries-over') return { fr: 'conservation par le foyer', en: 'keeping by the household' };
  const { expiresAfter } = unspent;
  return {
    fr: `conservation par le foyer pendant ${monthsText(expiresAfter, 'fr')}`,
    en: `keeping by the household for ${monthsText(expiresAfter, 'en')}`,
  };
}

const afterMonths = (months: number, language: Language): string =>
  `${language === 'fr' ? 'après' : 'after'} ${monthsText(months, language)}`;

function trancheText({ share, after, condition, households }: Tranche, context: CaisseContext): string {
  const { language } = context;
  const isFrench = language === 'fr';
  return [
    figureText(share, 'ratio', context),
    ...(after === undefined ? [] : [afterMonths(after, language)]),
    ...(households === undefined
      ? []
      : [
          isFrench
            ? `à partir de ${householdsText(households, language)}`
            : `from ${householdsText(households, language)} on`,
        ]),
    ...(condition === undefined ? [] : [labelText(condition, language)]),
  ].join(', ');
}

function onlyForText(onlyFor: OnlyFor, { language }: CaisseContext): string {
  const isFrench = language === 'fr';
  if (onlyFor === 'allocations') return isFrench ? 'allocations' : 'allocations';
  if ('groups' in onlyFor)
    return `${isFrench ? 'allocations des groupes' : 'allocations of the groups'} ${onlyFor.groups.join(', ')}`;
  return `${isFrench ? 'dépenses' : 'costs'} ${onlyFor.costs.join(', ')}`;
}

/** The fields of a cost. */
export const COST_FIELDS: ChangeFields<Cost> = {
  id: null,
  label: labelField('nom', 'name'),
  amount: {
    label: AMOUNT,
    write: (amount, context, { per }) => assumedText(amount, per === 'spending' ? 'ratio' : 'money', context),
    suffix: ({ per }) => PER_SUFFIX[per],
  },
  per: wordField(PACE, PER_SUFFIX),
  posts: figures(POSTS, 'count', { byDefault: 1 }),
  month: monthField('mois', 'month'),
  from: monthField(...FROM),
  to: monthField(...TO),
  dueMonth: dueMonthField(),
  indexedOn: nameField('indice suivi', 'index followed'),
  account: {
    label: { fr: 'compte', en: 'account' },
    write: (account, { language }) => `${account} ${accountLabel(account)[language]}`,
  },
  source: null,
};

/** The fields of support in kind. */
export const IN_KIND_FIELDS: ChangeFields<InKind> = {
  label: labelField('nom', 'name'),
  amount: figures(AMOUNT, 'money', { suffix: ({ per }) => EVERY_SUFFIX[per] }),
  per: wordField(PACE, EVERY_SUFFIX),
  by: labelField('apporté par', 'given by'),
  month: monthField('mois', 'month'),
  from: monthField(...FROM),
  to: monthField(...TO),
  dueMonth: dueMonthField(),
  source: null,
};

function indexValueText({ from, value }: IndexValue, context: CaisseContext): string {
  const [written, month] = [assumedText(value, 'count', context), formatMonth(from, context.language)];
  return context.language === 'fr' ? french`${written} à partir de ${month}` : `${written} from ${month}`;
}

/** The fields of an index. */
export const INDEX_FIELDS: ChangeFields<Index> = {
  label: labelField('nom', 'name'),
  values: {
    label: { fr: 'valeurs', en: 'values' },
    write: (values, context) => {
      const { language } = context;
      return semicolons(
        values.map((each) => indexValueText(each, context)),
        language,
      );
    },
  },
  source: null,
};
