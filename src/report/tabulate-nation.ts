/** Tabulates the calibration report of a synthetic nation. */
import { checkParts } from '../money/index.ts';
import type { HeldOutIndicator, NamedFigure, NationLine, NationLineKind, NationReport } from '../population/index.ts';
import { nationAssumptions } from '../text/index.ts';
import type { Column, Row, Table, Wording } from './table.ts';

/** The tables of a nation. */
export interface NationTables {
  /** Each target with its residual. */
  readonly targets: Table;
  /** Indicators that the calibration does not use. */
  readonly heldOut: Table;
  /** The way from national accounts to households, in millions of euros a year. */
  readonly bridge: Table;
  /** What the bridge leaves of national accounts, in millions of euros a year. */
  readonly left: Table;
  /** The assumed parts of benefits and of capital income by tenth, and the factor of the means. */
  readonly parts: Table;
  readonly assumptions: Table;
}

const kindNames: Readonly<Record<NationLineKind, Wording>> = {
  households: { fr: 'Foyers', en: 'Households' },
  persons: { fr: 'Personnes', en: 'Persons' },
  minors: { fr: 'Personnes de moins de 18 ans', en: 'Persons under 18' },
  'persons-of-tenth': { fr: 'Personnes du dixième', en: 'Persons of the tenth' },
  'mean-of-tenth': {
    fr: 'Niveau de vie moyen du dixième (€ par an)',
    en: 'Mean standard of living of the tenth (€ a year)',
  },
  mass: { fr: 'Masse (millions d’euros par an)', en: 'Mass (millions of euros a year)' },
  'initial-income': {
    fr: 'Part du revenu initial (publié : revenu initial par unité de consommation, divisé par 1 288 €)',
    en: 'Share of initial income (published: initial income by consumption unit, divided by €1,288)',
  },
};

const indicatorNames: Readonly<Record<HeldOutIndicator, Wording>> = {
  gini: { fr: 'Indice de Gini', en: 'Gini index' },
  'd9-over-d1': { fr: 'D9/D1', en: 'D9/D1' },
  's80-over-s20': { fr: 'S80/S20', en: 'S80/S20' },
  'threshold-60': { fr: 'Seuil de pauvreté à 60 % (€ par mois)', en: 'Poverty line at 60% (€ a month)' },
  'poverty-60': { fr: 'Taux de pauvreté à 60 % (%)', en: 'Poverty rate at 60% (%)' },
  'poverty-50': { fr: 'Taux de pauvreté à 50 % (%)', en: 'Poverty rate at 50% (%)' },
  'poverty-lone-parents': {
    fr: 'Taux de pauvreté des familles monoparentales (%)',
    en: 'Poverty rate of lone-parent families (%)',
  },
};

const leftNames: Readonly<Record<'capital' | 'disposable', Wording>> = {
  capital: { fr: 'Revenus du capital', en: 'Capital income' },
  disposable: { fr: 'Revenu disponible', en: 'Disposable income' },
};

const text = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'text' });
const number = (key: string, fr: string, en: string): Column => ({ key, header: { fr, en }, kind: 'number' });

const PUBLISHED = number('published', 'Publié', 'Published');
const SIMULATED = number('simulated', 'Simulé', 'Simulated');
const RESIDUAL = number('residual', 'Écart', 'Residual');
const SOURCES = [text('year', 'Année', 'Year'), text('grade', 'Niveau', 'Grade'), text('source', 'Source', 'Source')];

/**
 * Tabulates the report of a nation: targets, indicators held out, the bridge from national accounts, what it leaves, and the assumptions.
 *
 * @remarks
 * Each figure has its source, its year and its grade; a figure of grade B was read second-hand and is marked to re-check.
 *
 * @param report - the report of `makeNation`
 */
export function tabulateNation(report: NationReport): NationTables {
  checkParts('report', report, {
    targets: 'list',
    heldOut: 'list',
    bridge: 'list',
    left: 'list',
    parts: 'list',
    alignment: 'object',
    assumptions: 'list',
  });
  return {
    targets: {
      columns: [
        text('kind', 'Marge', 'Target'),
        text('of', 'De', 'Of'),
        PUBLISHED,
        number('target', 'Cible', 'Target value'),
        SIMULATED,
        RESIDUAL,
        ...SOURCES,
      ],
      rows: report.targets.map(targetRow),
    },
    heldOut: {
      columns: [text('indicator', 'Indicateur', 'Indicator'), PUBLISHED, SIMULATED, RESIDUAL, ...SOURCES],
      rows: report.heldOut.map(({ indicator, published, simulated, residual }) => ({
        indicator: indicatorNames[indicator],
        published: published.value,
        simulated,
        residual,
        ...sourcesOf([published]),
      })),
    },
    bridge: {
      columns: [
        text('of', 'Source de revenus', 'Source of income'),
        PUBLISHED,
        number('households', 'Part des ménages', 'Part of households'),
        number('contributions', 'Après cotisations', 'After contributions'),
        number('taxes', 'Après impôts directs', 'After direct taxes'),
        number('gross', 'Brut des ménages', 'Gross, of households'),
        number('disposable', 'Disponible', 'Disposable'),
        ...SOURCES,
      ],
      rows: report.bridge.map(({ source, published, coverage, contributions, taxes, gross, disposable }) => ({
        of: source,
        published: millionsOf(published),
        households: factorText(coverage.value),
        contributions: factorText(contributions?.value ?? 1),
        taxes: factorText(taxes.value),
        gross,
        disposable,
        ...sourcesOf([published]),
      })),
    },
    left: {
      columns: [
        text('of', 'Comptes nationaux', 'National accounts'),
        number('published', 'Publié (milliards)', 'Published (billions)'),
        SIMULATED,
        number('left', 'Laissé par le passage', 'Left by the bridge'),
        ...SOURCES,
      ],
      rows: report.left.map(({ of, published, simulated, left }) => ({
        of: leftNames[of],
        published: published.value,
        simulated,
        left,
        ...sourcesOf([published]),
      })),
    },
    parts: {
      columns: [
        number('tenth', 'Dixième', 'Tenth'),
        {
          key: 'benefits',
          header: { fr: 'Part des prestations (hypothèse)', en: 'Part of benefits (assumed)' },
          kind: 'rate',
        },
        {
          key: 'capital',
          header: { fr: 'Part du capital (hypothèse)', en: 'Part of capital (assumed)' },
          kind: 'rate',
        },
        number('factor', 'Facteur des moyennes (hypothèse)', 'Factor of the means (assumed)'),
      ],
      rows: report.parts.map(({ tenth, benefits, capital }) => ({
        tenth,
        benefits: benefits / 1000,
        capital: capital / 1000,
        factor: factorText(report.alignment.value),
      })),
    },
    assumptions: {
      columns: [text('assumption', 'Hypothèse', 'Assumption')],
      rows: report.assumptions.map((assumption) => ({ assumption: nationAssumptions[assumption] })),
    },
  };
}

const FACTOR_DECIMALS = 4;
const factorText = (value: number): string => value.toFixed(FACTOR_DECIMALS);

/** A mass in millions of euros, whatever the unit in which it was published. */
const millionsOf = ({ value, unit }: NamedFigure): number => (unit.startsWith('Md') ? value * 1000 : value);

function targetRow({ kind, of, published, target, simulated, residual }: NationLine): Row {
  const [only, ...others] = published;
  return {
    kind: kindNames[kind],
    of,
    published: others.length > 0 || only === undefined ? null : kind === 'mass' ? millionsOf(only) : only.value,
    target,
    simulated,
    residual,
    ...sourcesOf(published),
  };
}

/** The years, the lowest grade and the sources of figures. */
function sourcesOf(figures: readonly NamedFigure[]): Row {
  const years = [...new Set(figures.map(({ year }) => String(year)))].sort();
  const grade = figures.map((figure) => figure.grade).reduce((one, other) => (one > other ? one : other), 'A');
  return {
    year: years.join(', '),
    grade: grade === 'B' ? { fr: 'B, à revérifier', en: 'B, to re-check' } : grade,
    source: [...new Set(figures.map(({ source }) => source))].join(' '),
  };
}
