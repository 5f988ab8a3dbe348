/** The figures of a scenario, each with its source or marked as an assumption. */
import type {
  Assumed,
  AssumedByMonth,
  CaisseDocument,
  Cost,
  DatedFigure,
  Draw,
  Figure,
  FigureList,
  FundGroup,
  FundScenario,
  Index,
  InKind,
  Label,
  Ramp,
  Subsidy,
  ThreeCases,
  Tranche,
  UnspentWords,
} from '../../caisse/index.ts';
import { centralValue, isDraw, isSecretCount, readDraw, unambiguous } from '../../caisse/index.ts';
import {
  type DecimalInput,
  formatDecimal,
  formatMonth,
  type Language,
  parseDecimalText,
  scaledText,
} from '../../money/index.ts';
import type { NumberType } from '../../rule/index.ts';
import { type CaisseContext, paidContext } from '../caisse/context.ts';
import { figureText } from '../caisse/figures.ts';
import { isLabel, parametersIn, sourcesIn } from '../caisse/provenance.ts';
import { labelText } from '../language.ts';
import type { Said } from '../said.ts';
import { french, semicolons, typeset } from '../typography.ts';
import { householdsText, monthsText } from './counted.ts';
import {
  EVERY,
  GROUP_FIGURES,
  GROUP_HOUSEHOLDS,
  indexLabel,
  inKindLabel,
  named,
  PER,
  POSTS,
  SCENARIO_FIGURES,
  type WrittenType,
} from './figure-labels.ts';
import { chosenText, distributionText, householdText } from './household-words.ts';

/** A figure of a scenario in words. */
export interface StatedFigure {
  readonly label: Said;
  readonly value: Said;
  /** The titles of its sources. */
  readonly source?: Said;
  /** The reasons for its assumptions. */
  readonly assumption?: Said;
  /** The same reasons, one by one. */
  readonly reasons: readonly Said[];
}

/** The context of figures. */
export interface FigureContext extends CaisseContext {
  /**
   * Numbers of households below it are not written.
   *
   * @defaultValue all are
   */
  readonly secrecyThreshold?: number;
}

/** A figure, or a list or cases of figures, or an even change. */
export type AnyFigure = Assumed | AssumedByMonth | Ramp;

/**
 * Lists the figures of a scenario in the order of a budget: households, contributions, credit, funders, costs, support in kind, indices, reserve, published share.
 *
 * @param scenario - the scenario
 * @param document - the document of its caisse, for sources and the currency
 */
export function describeFigures(scenario: FundScenario, document: CaisseDocument): readonly StatedFigure[] {
  const contextOf = (language: Language): FigureContext => figureContext(scenario, document, language);
  const contexts: Contexts = { fr: contextOf('fr'), en: contextOf('en') };
  const figures = (label: Said, figure: AnyFigure | undefined, type: WrittenType, around?: unknown): StatedFigure[] =>
    figure === undefined
      ? []
      : [{ label: tidy(label), value: valueOf(figure, type, contexts), ...provenanceOf([figure, around], document) }];
  const one = (label: Said, figure: AnyFigure | undefined, type: WrittenType): StatedFigure[] =>
    figures(label, figure, type, { source: scenario.source });
  const { unspent } = scenario;
  return [
    ...scenario.groups.flatMap((group) => [
      ...ofGroup(group, figures),
      ...ofHouseholds(group, contexts).map(({ part, ...said }) => ({
        ...said,
        ...provenanceOf([part, { source: scenario.source }], document),
      })),
    ]),
    ...one(SCENARIO_FIGURES.places, scenario.places, 'count'),
    ...one(SCENARIO_FIGURES.paymentRate, scenario.paymentRate, 'ratio'),
    ...one(arrearsLabel(scenario.arrears?.after), scenario.arrears?.share, 'ratio'),
    ...one(SCENARIO_FIGURES.takeUp, scenario.takeUp, 'ratio'),
    ...(unspent === undefined ? [] : [ofUnspent(unspent)]),
    ...(scenario.subsidies ?? []).flatMap((subsidy) => ofSubsidy(subsidy, scenario.indices, figures)),
    ...(scenario.costs ?? []).flatMap((cost) => ofCost(cost, scenario.indices, figures)),
    ...(scenario.inKind ?? []).flatMap((inKind) => ofInKind(inKind, figures)),
    ...Object.values(scenario.indices ?? {}).flatMap((index) => ofIndex(index, figures)),
    ...one(SCENARIO_FIGURES.openingReserve, scenario.openingReserve, 'money'),
    ...one(SCENARIO_FIGURES.reserveMonths, scenario.reserveMonths, 'count'),
    ...one(SCENARIO_FIGURES.publicShare, scenario.publicShare, 'ratio'),
  ];
}

/** The share of late contributions that is paid, with its delay. */
function arrearsLabel(after: number | undefined): Said {
  const { fr, en } = SCENARIO_FIGURES.arrears;
  return after === undefined
    ? { fr, en }
    : { fr: `${fr}, ${delayText(after, 'fr')}`, en: `${en}, ${delayText(after, 'en')}` };
}

type Contexts = Readonly<Record<Language, FigureContext>>;

type Write = (label: Said, figure: AnyFigure | undefined, type: WrittenType, around?: unknown) => StatedFigure[];

const tidy = ({ fr, en }: Said): Said => ({ fr: typeset(fr, 'fr'), en });

function ofGroup(group: FundGroup, write: Write): StatedFigure[] {
  const keys = ['households', 'contribution', 'allocation', 'departures', 'pauses'] as const;
  return keys.flatMap((key) => write(named(group.label, GROUP_FIGURES[key]), group[key], GROUP_FIGURES[key].type));
}

/** Who the households of a group are, and what they choose to pay. */
function ofHouseholds(
  { label, household, distribution, chosen }: FundGroup,
  contexts: Contexts,
): readonly (Pick<StatedFigure, 'label' | 'value'> & { readonly part: unknown })[] {
  const stated = <Part>(
    part: Part | undefined,
    words: Said,
    write: (part: Part, context: CaisseContext) => string,
  ): ReturnType<typeof ofHouseholds> =>
    part === undefined
      ? []
      : [
          {
            part,
            label: tidy(named(label, words)),
            value: { fr: typeset(write(part, contexts.fr), 'fr'), en: write(part, contexts.en) },
          },
        ];
  return [
    ...stated(household, GROUP_HOUSEHOLDS.household, householdText),
    ...stated(distribution, GROUP_HOUSEHOLDS.distribution, distributionText),
    ...stated(chosen, GROUP_HOUSEHOLDS.chosen, chosenText),
  ];
}

function ofSubsidy(subsidy: Subsidy, indices: Indices, write: Write): StatedFigure[] {
  const { fr, en } = EVERY[subsidy.every ?? 'once'];
  const restricted = subsidy.onlyFor === undefined ? { fr: '', en: '' } : { fr: ', affecté', en: ', restricted' };
  const dates = { fr: datesOf(subsidy, indices, 'fr'), en: datesOf(subsidy, indices, 'en') };
  const label = named(subsidy.label, {
    fr: `${fr}${restricted.fr}${dates.fr}`,
    en: `${en}${restricted.en}${dates.en}`,
  });
  return [
    ...write(label, subsidy.amount, 'money', { source: subsidy.source }),
    ...(subsidy.tranches ?? []).flatMap((tranche, place) =>
      write(
        named(subsidy.label, {
          fr: `part de la tranche ${place + 1}${termsOf(tranche, 'fr')}`,
          en: `share of tranche ${place + 1}${termsOf(tranche, 'en')}`,
        }),
        tranche.share,
        'ratio',
        { source: subsidy.source },
      ),
    ),
  ];
}

type Indices = FundScenario['indices'];

/** The months, the delay and the index of an amount. */
function datesOf(dated: Dated, indices: Indices = {}, language: Language): string {
  const isFrench = language === 'fr';
  const { from, to, month, dueMonth, after, indexedOn } = dated;
  const monthText = (written: string): string => formatMonth(written, language);
  const index = indexedOn === undefined ? undefined : labelText(indices[indexedOn]?.label ?? indexedOn, language);
  const parts = [
    ...(month === undefined ? [] : [isFrench ? `en ${monthText(month)}` : `in ${monthText(month)}`]),
    ...(from === undefined ? [] : [isFrench ? french`à partir de ${monthText(from)}` : `from ${monthText(from)}`]),
    ...(to === undefined ? [] : [isFrench ? `jusqu’en ${monthText(to)}` : `to ${monthText(to)}`]),
    ...(dueMonth === undefined
      ? []
      : [isFrench ? `dû en ${monthName(dueMonth, 'fr')}` : `due in ${monthName(dueMonth, 'en')}`]),
    ...(after === undefined ? [] : [isFrench ? `versé ${delayText(after, 'fr')}` : `paid ${delayText(after, 'en')}`]),
    ...(index === undefined ? [] : [isFrench ? `indexé sur : ${index}` : `indexed on: ${index}`]),
  ];
  return parts.map((part) => `, ${part}`).join('');
}

/** The name of a month of any year. */
const monthName = (month: number, language: Language): string =>
  formatMonth(`2001-${String(month).padStart(2, '0')}`, language).replace(/\s2001$/u, '');

type Dated = Partial<Pick<Subsidy, 'from' | 'to' | 'dueMonth' | 'after' | 'indexedOn'> & Pick<Cost, 'month'>>;

/** The households, the delay and the condition of a tranche, in parentheses. */
function termsOf({ households = 0, after, condition }: Tranche, language: Language): string {
  const count = householdsText(households, language);
  const terms = [
    ...(households === 0 ? [] : [language === 'fr' ? `à partir de ${count}` : `from ${count} on`]),
    ...(after === undefined ? [] : [delayText(after, language)]),
    ...(condition === undefined ? [] : [labelText(condition, language)]),
  ];
  return terms.length === 0 ? '' : ` (${semicolons(terms, language)})`;
}

/** The time between the vote and the payment. */
const delayText = (after: number, language: Language): string =>
  `${language === 'fr' ? 'après' : 'after'} ${monthsText(after, language)}`;

function ofCost(cost: Cost, indices: Indices, write: Write): StatedFigure[] {
  const around = { source: cost.source };
  const { fr, en } = PER[cost.per];
  const dates = { fr: datesOf(cost, indices, 'fr'), en: datesOf(cost, indices, 'en') };
  const label = named(cost.label, { fr: `${fr}${dates.fr}`, en: `${en}${dates.en}` });
  return [
    ...write(label, cost.amount, cost.per === 'spending' ? 'ratio' : 'money', around),
    ...write(named(cost.label, POSTS), cost.posts, 'count', around),
  ];
}

const ofInKind = (inKind: InKind, write: Write): StatedFigure[] =>
  write(inKindLabel(inKind), inKind.amount, 'money', { source: inKind.source });

function ofIndex(index: Index, write: Write): StatedFigure[] {
  return index.values.flatMap((each) => {
    const { from: _, value, ...figure } = each;
    const written = typeof value === 'object' ? value : { value, ...figure };
    return write(indexLabel(index, each), written, 'count', [figure, { source: index.source }]);
  });
}

function ofUnspent(unspent: UnspentWords): StatedFigure {
  const label = { fr: 'Crédit non dépensé', en: 'Unspent credit' };
  const written = typeof unspent === 'object' ? unspent.expiresAfter : unspent;
  return { label, value: unspentText(written), reasons: [] };
}

/** The use of unspent credit in words; a number is that of the months in which the household keeps it. */
function unspentText(unspent: 'stays-in-fund' | 'carries-over' | number): Said {
  if (unspent === 'stays-in-fund') return { fr: 'il reste au fonds', en: 'it stays in the fund' };
  if (unspent === 'carries-over') return { fr: 'le foyer le garde', en: 'the household keeps it' };
  return {
    fr: `le foyer le garde ${monthsText(unspent, 'fr')}`,
    en: `the household keeps it for ${monthsText(unspent, 'en')}`,
  };
}

/** The value of a figure. A single value is not marked as an assumption, because its reason stands beside it. */
function valueOf(figure: AnyFigure, type: WrittenType, contexts: Contexts): Said {
  const { parameters = {} } = contexts.fr.document;
  const unmarked = singleValue(figure, parameters) ?? figure;
  return {
    fr: typeset(assumedText(unmarked, type, contexts.fr), 'fr'),
    en: assumedText(unmarked, type, contexts.en),
  };
}

/** The value of a figure, or of its parameter; none where the figure has several values. */
function singleValue(figure: AnyFigure, parameters: Parameters): DecimalInput | undefined {
  if (typeof figure !== 'object') return figure;
  if ('value' in figure) return figure.value;
  if (!('parameter' in figure) || !Object.hasOwn(parameters, figure.parameter)) return undefined;
  return parameters[figure.parameter]?.value;
}

type Parameters = NonNullable<CaisseDocument['parameters']>;

/** The context of the figures of a scenario, with its threshold of secrecy. */
export const figureContext = (
  { secrecyThreshold = 0 }: FundScenario,
  document: CaisseDocument,
  language: Language,
): FigureContext => ({ ...paidContext(document, language), secrecyThreshold });

const numberType = (type: WrittenType): NumberType => (type === 'households' ? 'count' : type);

/** A figure with its unit; a number of households below the threshold of secrecy is only said to be below it. */
export function writtenText(figure: Figure, type: WrittenType, context: FigureContext): string {
  const written = figureText(figure, numberType(type), context);
  const { secrecyThreshold = 0, language, document } = context;
  if (type !== 'households' || secrecyThreshold === 0) return written;
  const value = singleValue(figure, document.parameters ?? {});
  const read = value === undefined ? undefined : parseDecimalText(String(value));
  if (read?.ok !== true || !isSecretCount(Number(read.text), context)) return written;
  const limit = formatDecimal(String(secrecyThreshold), language);
  return language === 'fr' ? `moins de ${limit}` : `fewer than ${limit}`;
}

/** A figure, a list or cases of figures, an even change or a distribution, in words. */
export function assumedText(figure: AnyFigure, type: WrittenType, context: FigureContext): string {
  const isFrench = context.language === 'fr';
  if (isDraw(figure)) return drawText(figure, type, context);
  if (isThreeCases(figure)) {
    const [prudent, central, high] = [figure.prudent, figure.central, figure.high].map((each) =>
      listText(each, type, context),
    );
    return isFrench
      ? `${prudent} (prudent), ${central} (central), ${high} (haut)`
      : `${prudent} (prudent), ${central} (central), ${high} (high)`;
  }
  if (isRamp(figure)) return rampText(figure, type, context);
  return listText(figure, type, context);
}

/** An even change. The distributions of its ends come after it. */
function rampText({ from, to, months }: Ramp, type: WrittenType, context: FigureContext): string {
  const isFrench = context.language === 'fr';
  const [first, last] = [from, to].map((end) =>
    isDraw(end)
      ? writtenText(unambiguous(centralValue(readDraw(end, numberType(type)))), type, context)
      : assumedText(end, type, context),
  );
  const drawn = ([isFrench ? 'au début' : 'at first', isFrench ? 'à la fin' : 'at the end'] as const).flatMap(
    (name, place) => {
      const end = [from, to][place]!;
      return isDraw(end) ? [`${name}${isFrench ? ' :' : ':'} ${drawText(end, type, context)}`] : [];
    },
  );
  const time = monthsText(months, context.language);
  const change = isFrench ? `de ${first} à ${last} en ${time}` : `from ${first} to ${last} in ${time}`;
  return semicolons([change, ...drawn], context.language);
}

/** A distribution: its values, how often one is drawn, and the value that stands for it where nothing is drawn. */
function drawText(draw: Draw, type: WrittenType, context: FigureContext): string {
  const isFrench = context.language === 'fr';
  const write = (value: string): string => writtenText(unambiguous(value), type, context);
  const values = readDraw(draw, numberType(type));
  const central = write(centralValue(values));
  const when =
    draw.every === 'month'
      ? isFrench
        ? 'un tirage chaque mois'
        : 'drawn each month'
      : isFrench
        ? 'un tirage pour toute la durée'
        : 'drawn once for all months';
  const stands = isFrench ? `${central} dans le calcul sans tirage` : `${central} where nothing is drawn`;
  if (values.kind === 'list') {
    const weighted = values.values.map(({ value, weight }) =>
      isFrench
        ? `${write(value)} (poids ${formatDecimal(weight, 'fr')})`
        : `${write(value)} (weight ${formatDecimal(weight, 'en')})`,
    );
    return semicolons([...weighted, when, stands], context.language);
  }
  const { low, mode, high, decimals } = values;
  const step = figureText(scaledText(1n, decimals), numberType(type), context);
  const likely =
    mode === null
      ? isFrench
        ? 'toutes les valeurs étant aussi probables'
        : 'all values equally likely'
      : isFrench
        ? `la valeur la plus probable étant ${write(mode)}`
        : `the most likely value being ${write(mode)}`;
  return isFrench
    ? `de ${write(low)} à ${write(high)} par pas de ${step}, ${likely} ; ${when} ; ${stands}`
    : `from ${write(low)} to ${write(high)} in steps of ${step}, ${likely}; ${when}; ${stands}`;
}

function listText(list: Figure | FigureList, type: WrittenType, context: FigureContext): string {
  if (!isList(list)) return writtenText(list, type, context);
  const { language } = context;
  return semicolons(
    list.map((each) => {
      if (!isDated(each)) return writtenText(each, type, context);
      const [value, month] = [writtenText(each.value, type, context), formatMonth(each.from, language)];
      return language === 'fr' ? french`${value} à partir de ${month}` : `${value} from ${month}`;
    }),
    language,
  );
}

const isList = (value: Figure | FigureList): value is FigureList => Array.isArray(value);

const isDated = (value: Figure | DatedFigure): value is DatedFigure => typeof value === 'object' && 'from' in value;

const isThreeCases = (value: AnyFigure): value is ThreeCases<Figure | FigureList> =>
  typeof value === 'object' && 'central' in value;

const isRamp = (value: AnyFigure): value is Ramp => typeof value === 'object' && 'from' in value && 'to' in value;

/** Where a figure comes from. */
type Provenance = Omit<StatedFigure, 'label' | 'value'>;

/** The sources of the parts of a figure, and the reasons for its assumptions. */
function provenanceOf(given: readonly unknown[], { sources = {}, parameters = {} }: CaisseDocument): Provenance {
  const parts = [
    ...given,
    ...given.flatMap(parametersIn).flatMap((name) => (Object.hasOwn(parameters, name) ? [parameters[name]] : [])),
  ];
  const titles = parts
    .flatMap(sourcesIn)
    .map((id) => (Object.hasOwn(sources, id) ? sources[id]?.title : undefined) ?? id)
    .map((title) => ({ fr: title, en: title }));
  const reasons = parts
    .flatMap(reasonsIn)
    .map((reason) => ({ fr: typeset(labelText(reason, 'fr'), 'fr'), en: labelText(reason, 'en') }));
  return {
    ...(titles.length === 0 ? {} : { source: listed(titles) }),
    ...(reasons.length === 0 ? {} : { assumption: listed(reasons) }),
    reasons,
  };
}

/** Texts one after the other, each once. */
const listed = (texts: readonly Said[]): Said => ({
  fr: semicolons([...new Set(texts.map(({ fr }) => fr))], 'fr'),
  en: semicolons([...new Set(texts.map(({ en }) => en))], 'en'),
});

/** The reasons of assumptions in a part of a document. */
function reasonsIn(part: unknown): readonly Label[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'assumption' in part && isLabel(part.assumption) ? [part.assumption] : [];
  return [...own, ...Object.values(part).flatMap(reasonsIn)];
}
