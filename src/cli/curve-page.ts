/** Curves as a text page: a chart, and tables of segments and jumps. */
import type { CaisseCurves } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import { exact, formatMonth, isMonth, type Language, type Unit } from '../money/index.ts';
import type { CurveResult, FactCurve, NumberCurve, NumberInputNode } from '../rule/index.ts';
import {
  renderLineChart,
  renderTextTable,
  symbolOf,
  tabulateCurve,
  tabulateJumps,
  type Wording,
} from '../report/index.ts';
import { labelOf, labelsOf, numberWriter, renderDiagnostic, writeNumber } from '../text/index.ts';

/** The language and the width of a page of curves. */
export interface CurvePageOptions {
  readonly language: Language;
  readonly width: number;
  /** Lines about the rules, below their month. */
  readonly notes: readonly string[];
}

const resultNames = {
  contribution: { fr: 'Cotisation', en: 'Contribution' },
  allocation: { fr: 'Allocation', en: 'Allocation' },
  net: { fr: 'Allocation moins cotisation', en: 'Allocation less contribution' },
} as const;

const curveTexts = {
  fr: {
    rules: (month: string) => `Règles de ${month}`,
    level: (name: string, value: string) => `${name} : ${value}, constant sur tout l’intervalle`,
    missing: (name: string, facts: string) => `${name} : il manque ${facts}`,
    pool: 'La cagnotte est tenue fixe : ces courbes valent pour un foyer seul, sans l’effet de son propre versement sur la moyenne.',
    poolOf: (households: string, paid: string) =>
      `Cagnotte de ${households} foyers, celui-ci compris. Les autres versent ${paid} ensemble ; le versement du foyer s’y ajoute.`,
    poolOfOne: 'Cagnotte de ce seul foyer : son versement lui revient.',
    never: 'Aucun foyer ne peut participer dans cet intervalle.',
    from: (from: string, to: string) => `Peut participer : de ${from} à ${to}`,
    gap: (from: string, to: string) => `Choix refusé : de ${from} à ${to}`,
  },
  en: {
    rules: (month: string) => `Rules of ${month}`,
    level: (name: string, value: string) => `${name}: ${value} throughout`,
    missing: (name: string, facts: string) => `${name}: missing: ${facts}`,
    pool: 'The pool is held still: these curves are those of one household, without the effect of its own payment on the mean.',
    poolOf: (households: string, paid: string) =>
      `A pool of ${households} households, this one included. The others pay in ${paid} together, and this household’s payment is added.`,
    poolOfOne: 'A pool of this household alone: it receives what it pays in.',
    never: 'No household may take part in this range.',
    from: (from: string, to: string) => `May take part: from ${from} to ${to}`,
    gap: (from: string, to: string) => `Choice refused: from ${from} to ${to}`,
  },
} as const;

/** Writes the page. It has a chart of the first result that varies. */
export function curvePage(curves: CaisseCurves, document: CaisseDocument, options: CurvePageOptions): string[] {
  const { language } = options;
  const currency = document.currency?.code ?? 'EUR';
  const received = document.currency?.unit ?? currency;
  const { input, month, eligibility } = curves;
  const namedCurves = (['contribution', 'allocation', 'net'] as const).flatMap((key) => {
    const result = curves[key];
    return result === undefined
      ? []
      : [{ name: resultNames[key], result, unit: key === 'allocation' ? received : currency }];
  });
  const chartOf = namedCurves.find(({ result }) => isNumbers(result) && !isLevel(result));
  const page = { ...options, currency, input, document };
  return [
    document.name,
    curveTexts[language].rules(isMonth(month) ? formatMonth(month, language) : month),
    ...options.notes,
    ...poolLines(curves, page),
    ...eligibilityLines(eligibility, page),
    ...gapLines(curves.contribution, page),
    ...namedCurves.flatMap((each) => ['', ...resultLines(each, each === chartOf, page)]),
  ];
}

interface Page extends CurvePageOptions {
  readonly currency: Unit;
  readonly input: NumberInputNode;
  readonly document: CaisseDocument;
}

interface NamedCurve {
  readonly name: Wording;
  readonly result: CurveResult;
  readonly unit: Unit;
}

/** What the curves take as the pool, if an amount depends on one. */
function poolLines({ isPoolFixed, pool }: CaisseCurves, page: Page): string[] {
  const texts = curveTexts[page.language];
  if (isPoolFixed) return [texts.pool];
  if (pool === undefined) return [];
  const { othersPaid, households } = pool;
  const writer = numberWriter(page.language, page.currency);
  const paid = writeNumber(writer, String(othersPaid), 'money', 'result');
  const isAlone = households === 1 && exact(othersPaid).isZero();
  return [isAlone ? texts.poolOfOne : texts.poolOf(writeNumber(writer, String(households), 'count', 'result'), paid)];
}

/** The ranges of the input in which the rules refuse the choice. They are the same for every amount. */
function gapLines(contribution: CurveResult, page: Page): string[] {
  if (!isNumbers(contribution)) return [];
  const { type } = page.input;
  return contribution.gaps.map(({ from, to }) =>
    curveTexts[page.language].gap(writeAmount(from, type, page), writeAmount(to, type, page)),
  );
}

function resultLines({ name, result, unit }: NamedCurve, isDrawn: boolean, page: Page): string[] {
  const { language, width, currency, input, document } = page;
  const { level, missing } = curveTexts[language];
  if (!result.complete && result.missing.length === 0) {
    return [name[language], ...result.diagnostics.map((problem) => renderDiagnostic(problem, language, document))];
  }
  if (!result.complete) {
    return [missing(name[language], result.missing.map((fact) => labelIn(document, fact, language)).join(', '))];
  }
  if (!isNumbers(result)) return [];
  if (isLevel(result))
    return [level(name[language], writeAmount(result.minimum.value, result.type, { ...page, currency: unit }))];
  const units = { along: input.type, currency: unit, alongCurrency: currency };
  return [
    ...(isDrawn ? [...chart(name, result, unit, page), ''] : [name[language]]),
    ...renderTextTable(tabulateCurve(result, units), language, { width }),
    ...(result.jumps.length === 0 ? [] : ['', ...renderTextTable(tabulateJumps(result, units), language, { width })]),
  ];
}

function chart(
  name: Wording,
  { segments, type }: NumberCurve,
  unitOfResult: Unit,
  { language, width, currency, input, document }: Page,
): string[] {
  const inUnit = (text: string, of: NumberInputNode['type'], unit: Unit, written: Language): string =>
    of === 'money' ? `${text} (${symbolOf(unit)[written]})` : text;
  const label = (of: Language): string => inUnit(labelIn(document, input.name, of), input.type, currency, of);
  const result = (of: Language): string => inUnit(name[of], type, unitOfResult, of);
  return renderLineChart(
    segments.map(({ from, to, valueFrom, valueTo }) => ({
      from: { x: from, y: valueFrom },
      to: { x: to, y: valueTo },
    })),
    {
      language,
      width,
      y: { fr: result('fr'), en: result('en') },
      x: { fr: label('fr'), en: label('en') },
    },
  );
}

/** The ranges of the input in which the household may take part, unless it always may. */
function eligibilityLines(eligibility: CurveResult, page: Page): string[] {
  const { language } = page;
  const { never, from: between } = curveTexts[language];
  if (!isFacts(eligibility)) return [];
  const open = eligibility.pieces.filter(({ value }) => value === true);
  if (open.length === eligibility.pieces.length) return [];
  if (open.length === 0) return [never];
  return open.map(({ from, to }) =>
    between(writeAmount(from, page.input.type, page), writeAmount(to, page.input.type, page)),
  );
}

const writeAmount = (value: string, type: NumberInputNode['type'], { language, currency }: Page): string =>
  writeNumber(numberWriter(language, currency), value, type, 'result');

const labelIn = (document: CaisseDocument, name: string, language: Language): string =>
  labelOf(name, language, labelsOf(document, language));

const isNumbers = (result: CurveResult): result is NumberCurve => result.complete && 'segments' in result;
const isFacts = (result: CurveResult): result is FactCurve => result.complete && 'pieces' in result;
const isLevel = ({ minimum, maximum }: NumberCurve): boolean => exact(minimum.value).equals(maximum.value);
