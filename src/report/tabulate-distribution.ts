/** Tabulates the effects of a reform: by group, and as measures of inequality and poverty. */
import { exact, roundExact, roundQuotient } from '../money/index.ts';
import type { Distribution, DistributionGroup, DistributionMeasures, Side } from '../population/index.ts';
import { type Cell, type Column, type CurrencyOptions, type Row, symbolOf, type Table, type Wording } from './table.ts';

/** The currency, and the headers of flows. */
export interface TabulateDistributionOptions extends CurrencyOptions {
  /**
   * The headers of the flows, by name.
   *
   * @defaultValue the names themselves
   */
  readonly labels?: Readonly<Record<string, Wording>>;
}

/**
 * Tabulates one group per row: persons, the mean standard of living before and after, the mean of each flow for one household, and who gains and who loses.
 *
 * @remarks
 * Amounts are euros a month. Shares of winners, losers and unchanged are those of what the distribution counts, rounded to 0.1 %, half-up; the largest of them is what the others leave of 100 %.
 *
 * @param distribution - a distribution of `measureDistribution`
 * @param options - the currency and the headers
 */
export function tabulateDistribution(distribution: Distribution, options: TabulateDistributionOptions = {}): Table {
  const { currency = 'EUR', labels = {} } = options;
  const { all, groups, count } = distribution;
  const unit = symbolOf(currency);
  const euros = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'cents', unit });
  const share = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'rate' });
  const flows = Object.keys(all.flows).map((name): Column => {
    const header = Object.hasOwn(labels, name) ? labels[name]! : { fr: name, en: name };
    return { key: `flow ${name}`, header, kind: 'cents', unit };
  });
  const rowOf = (group: DistributionGroup, name: Cell): Row => ({
    group: name,
    households: group.households,
    persons: group.persons,
    meanBefore: centsOf(group.meanBefore),
    meanAfter: centsOf(group.meanAfter),
    ...Object.fromEntries(Object.entries(group.flows).map(([flow, { mean }]) => [`flow ${flow}`, centsOf(mean)])),
    net: centsOf(group.net.mean),
    ...sharesOf(group, count),
    meanGain: centsOf(group.winners.mean),
    meanLoss: centsOf(group.losers.mean),
  });
  return {
    columns: [
      { key: 'group', header: { fr: 'Groupe', en: 'Group' }, kind: 'text' },
      { key: 'households', header: { fr: 'Foyers', en: 'Households' }, kind: 'number' },
      { key: 'persons', header: { fr: 'Personnes', en: 'Persons' }, kind: 'number' },
      euros('meanBefore', 'Niveau de vie moyen avant', 'Mean standard of living before'),
      euros('meanAfter', 'Niveau de vie moyen après', 'Mean standard of living after'),
      ...flows,
      euros('net', 'Reçu moins versé par foyer', 'Received less paid by household'),
      share('winners', 'Gagnants', 'Winners'),
      share('losers', 'Perdants', 'Losers'),
      share('unchanged', 'Sans changement', 'Unchanged'),
      euros('meanGain', 'Gain moyen par foyer gagnant', 'Mean gain by winning household'),
      euros('meanLoss', 'Perte moyenne par foyer perdant', 'Mean loss by losing household'),
    ],
    rows: groups.map((group) => rowOf(group, group.group ?? { fr: '(non renseigné)', en: '(not given)' })),
    total: rowOf(all, { fr: 'Ensemble', en: 'All' }),
  };
}

/** Euros with two decimals as whole cents. */
const centsOf = (euros: string | null): Cell =>
  euros === null ? null : Number(exact(euros).times(exact(100)).toFixed(0));

const SIDES = ['winners', 'losers', 'unchanged'] as const;

function sharesOf(group: DistributionGroup, count: Distribution['count']): Row {
  const size = (side: Side): string => (count === 'persons' ? side.persons : side.households);
  const whole = exact(count === 'persons' ? group.persons : group.households);
  if (whole.isZero()) return { winners: null, losers: null, unchanged: null };
  const rounded = SIDES.map((side) => ({
    side,
    share: roundQuotient(exact(size(group[side])), whole, { to: '0.001', mode: 'half-up' }),
  }));
  const largest = rounded.reduce((most, each) => (each.share.greaterThan(most.share) ? each : most));
  const others = rounded.filter((each) => each !== largest);
  const rest = others.reduce((left, { share }) => left.minus(share), exact(1));
  return Object.fromEntries(rounded.map(({ side, share }) => [side, (side === largest.side ? rest : share).toFixed()]));
}

/**
 * Tabulates the measures before and after: inequality, and poverty with the line fixed and moved.
 *
 * @param distribution - a distribution of `measureDistribution`
 * @param options - the currency
 */
export function tabulateInequality(distribution: Distribution, options: CurrencyOptions = {}): Table {
  const { before, after } = distribution;
  const symbol = symbolOf(options.currency ?? 'EUR');
  const row = (fr: string, en: string, of: (measures: DistributionMeasures) => string | null | undefined): Row => ({
    measure: { fr, en },
    before: of(before) ?? null,
    after: of(after) ?? null,
  });
  const four = (text: string | null | undefined): string | null =>
    text === null || text === undefined ? null : roundExact(exact(text), { to: '0.0001', mode: 'half-up' }).toFixed();
  const lines = before.poverty.flatMap(({ share }, place) => {
    const percent = exact(share).times(exact(100)).toFixed();
    return [
      row(
        `Seuil de pauvreté à ${percent} % (${symbol.fr})`,
        `Poverty line at ${percent}% (${symbol.en})`,
        ({ poverty }) => poverty[place]?.line,
      ),
      row(
        `Taux de pauvreté à ${percent} %, seuil recalculé`,
        `Poverty rate at ${percent}%, line moved`,
        ({ poverty }) => four(poverty[place]?.rate),
      ),
      row(
        `Taux de pauvreté à ${percent} %, seuil d’avant`,
        `Poverty rate at ${percent}%, line before`,
        ({ povertyAtLineBefore }) => four(povertyAtLineBefore[place]?.rate),
      ),
      row(`Intensité de la pauvreté à ${percent} %`, `Poverty gap at ${percent}%`, ({ poverty }) =>
        four(poverty[place]?.gap),
      ),
    ];
  });
  return {
    columns: [
      { key: 'measure', header: { fr: 'Mesure', en: 'Measure' }, kind: 'text' },
      { key: 'before', header: { fr: 'Avant', en: 'Before' }, kind: 'number' },
      { key: 'after', header: { fr: 'Après', en: 'After' }, kind: 'number' },
    ],
    rows: [
      row(`Niveau de vie moyen (${symbol.fr})`, `Mean standard of living (${symbol.en})`, ({ mean }) => mean),
      row(`Niveau de vie médian (${symbol.fr})`, `Median standard of living (${symbol.en})`, ({ median }) => median),
      row('Indice de Gini', 'Gini index', ({ gini }) => four(gini)),
      row('D9/D1', 'D9/D1', ({ d9OverD1 }) => four(d9OverD1)),
      row('S80/S20', 'S80/S20', ({ s80OverS20 }) => four(s80OverS20)),
      row('Indice de Palma', 'Palma ratio', ({ palma }) => four(palma)),
      ...lines,
    ],
  };
}
