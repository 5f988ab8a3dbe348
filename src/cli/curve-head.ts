/** The lines above the curves of a page: the rules, the pool, what is not published, and where a household may take part. */
import type { CaisseCurves } from '../caisse/curves.ts';
import type { CaisseDocument } from '../caisse/index.ts';
import { exact, formatMonth, type Language, type Unit } from '../money/index.ts';
import type { CurveResult, FactCurve, InputRange, NumberCurve, NumberInputNode } from '../rule/index.ts';
import { labelOf, labelsOf, numberWriter, writeNumber } from '../text/index.ts';
import { curveTexts } from './curve-texts.ts';

/** The language and the width of a page of curves. */
export interface CurvePageOptions {
  readonly language: Language;
  readonly width: number;
  /** Lines about the rules, below their month. */
  readonly notes: readonly string[];
}

/** The options of a page, and what its lines name. */
export interface CurvePage extends CurvePageOptions {
  readonly currency: Unit;
  readonly input: NumberInputNode;
  readonly unpublished: readonly NumberInputNode[];
  readonly document: CaisseDocument;
}

/** The month of the rules. */
export const rulesMonth = ({ month }: CaisseCurves, language: Language): string =>
  curveTexts[language].rules(formatMonth(month, language));

/** The lines above the curves: the pool, what is not published, and where a household may take part. */
export function headLines(curves: CaisseCurves, page: CurvePage): string[] {
  return [
    ...poolLines(curves, page),
    ...unpublishedLines(curves, page),
    ...eligibilityLines(curves, page),
    ...gapLines(curves, page),
  ];
}

/** What is not published, and its bounds. */
function unpublishedLines({ bands }: CaisseCurves, page: CurvePage): string[] {
  const { unpublished: bounded, unpublishedRule } = curveTexts[page.language];
  return (bands?.unpublished ?? []).map(({ name, type, minimum, maximum }) => {
    const label = labelIn(page.document, name, page.language);
    return name.startsWith('parameter.')
      ? bounded(label, writeAmount(minimum, type, page), writeAmount(maximum, type, page))
      : unpublishedRule(label);
  });
}

/** What the curves take as the pool, if an amount depends on one. */
function poolLines({ isPoolFixed, pool }: CaisseCurves, page: CurvePage): string[] {
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
function gapLines({ contribution, bands }: CaisseCurves, page: CurvePage): string[] {
  const drawn = contribution.complete ? contribution : (bands?.contribution.lowest ?? contribution);
  if (!isNumbers(drawn)) return [];
  const { type } = page.input;
  return drawn.gaps.map(({ from, to }) =>
    curveTexts[page.language].gap(writeAmount(from, type, page), writeAmount(to, type, page)),
  );
}

/** The ranges of the input in which the household may take part, unless it always may. */
function eligibilityLines({ eligibility, bands }: CaisseCurves, page: CurvePage): string[] {
  const { never, from: between, depends } = curveTexts[page.language];
  if (!isFacts(eligibility)) {
    const { lowest, highest } = bands?.eligibility ?? {};
    if (lowest === undefined || highest === undefined || !isFacts(lowest) || !isFacts(highest)) return [];
    if (rangesOf(highest, true).length === 0) return [never];
    const certain = rangesOf(lowest, false).length === 0 ? [] : rangesOf(lowest, true);
    const uncertain = rangesOf(highest, true).flatMap((open) =>
      rangesOf(lowest, false).flatMap((shut) => shared(open, shut)),
    );
    return [...certain.map(rangeText(between, page)), ...uncertain.map(rangeText(depends, page))];
  }
  if (rangesOf(eligibility, false).length === 0) return [];
  const open = rangesOf(eligibility, true);
  return open.length === 0 ? [never] : open.map(rangeText(between, page));
}

/** The ranges of the input on which a condition has a value. */
const rangesOf = ({ pieces }: FactCurve, value: boolean): readonly InputRange[] =>
  pieces.filter((piece) => piece.value === value);

/** The range that two ranges share, if any. */
function shared(one: InputRange, other: InputRange): readonly InputRange[] {
  const from = exact(one.from).gte(other.from) ? one.from : other.from;
  const to = exact(one.to).lte(other.to) ? one.to : other.to;
  return exact(from).lte(to) ? [{ from, to }] : [];
}

const rangeText =
  (write: (from: string, to: string) => string, page: CurvePage) =>
  ({ from, to }: InputRange): string =>
    write(writeAmount(from, page.input.type, page), writeAmount(to, page.input.type, page));

/** Writes a number in the currency of the page. */
export const writeAmount = (value: string, type: NumberInputNode['type'], { language, currency }: CurvePage): string =>
  writeNumber(numberWriter(language, currency), value, type, 'result');

/** The label of a name of the document. */
export const labelIn = (document: CaisseDocument, name: string, language: Language): string =>
  labelOf(name, language, labelsOf(document, language));

/** Whether a result is a number at every value of the input. */
export const isNumbers = (result: CurveResult): result is NumberCurve => result.complete && 'segments' in result;

const isFacts = (result: CurveResult): result is FactCurve => result.complete && 'pieces' in result;

/** Whether a result is the same at every value of the input. */
export const isLevel = ({ minimum, maximum }: NumberCurve): boolean => exact(minimum.value).equals(maximum.value);
