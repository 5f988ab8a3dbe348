/** Curves as JSON: amounts of money in cents, all other numbers as text. */
import type { CaisseCurves, CurveBand, CurveBands } from '../caisse/curves.ts';
import { centsFromExact, exact } from '../money/index.ts';
import type { CurveResult, NumberType } from '../rule/index.ts';

/** Returns the curves as plain data. */
export function curveData({ caisse, month, rulesFrom, input, isPoolFixed, pool, ...readings }: CaisseCurves): object {
  const { eligibility, contribution, allocation, net, bands } = readings;
  const data = (result: CurveResult): object => readingData(result, input.type);
  return {
    caisse,
    month,
    rulesFrom,
    input: input.name,
    isPoolFixed,
    ...(pool === undefined
      ? {}
      : { pool: { othersPaid: centsFromExact(exact(pool.othersPaid)), households: pool.households } }),
    eligibility: data(eligibility),
    contribution: data(contribution),
    allocation: data(allocation),
    ...(net === undefined ? {} : { net: data(net) }),
    ...(bands === undefined ? {} : { bands: bandsData(bands, data) }),
  };
}

/** The numbers that were not published, and the two ends of each result. */
function bandsData(
  { unpublished, eligibility, contribution, allocation, net }: CurveBands,
  data: (result: CurveResult) => object,
): object {
  const band = ({ lowest, highest, ...reached }: CurveBand): object => ({
    lowest: data(lowest),
    highest: data(highest),
    ...reached,
  });
  return {
    unpublished: unpublished.map(({ name, type, minimum, maximum }) => ({ name, type, minimum, maximum })),
    eligibility: band(eligibility),
    contribution: band(contribution),
    allocation: band(allocation),
    ...(net === undefined ? {} : { net: band(net) }),
  };
}

function readingData(result: CurveResult, along: NumberType): object {
  const place = dataWriter(along);
  if (!result.complete) {
    if (result.missing.length > 0) return { status: 'incomplete', missing: result.missing };
    return { status: 'refused', diagnostics: result.diagnostics };
  }
  if ('pieces' in result) {
    const pieces = result.pieces.map(({ from, to, value }) => ({ from: place(from), to: place(to), value }));
    return { status: 'computed', pieces };
  }
  const value = dataWriter(result.type);
  const extreme = (of: typeof result.minimum): object => ({
    value: value(of.value),
    from: place(of.from),
    to: place(of.to),
  });
  return {
    status: 'computed',
    unit: result.type,
    segments: result.segments.map(({ from, to, valueFrom, valueTo, line }) => ({
      from: place(from),
      to: place(to),
      valueFrom: value(valueFrom),
      valueTo: value(valueTo),
      slope: line?.slope ?? null,
    })),
    jumps: result.jumps.map(({ before, after, height }) => ({
      before: place(before),
      after: place(after),
      height: value(height),
    })),
    gaps: result.gaps.map(({ from, to }) => ({ from: place(from), to: place(to) })),
    minimum: extreme(result.minimum),
    maximum: extreme(result.maximum),
  };
}

const dataWriter = (type: NumberType): ((text: string) => number | string) =>
  type === 'money' ? (text) => centsFromExact(exact(text)) : (text) => text;
