/** Curves as JSON: money in cents where it stands for an amount, every other number as text. */
import type { CaisseCurves } from '../caisse/index.ts';
import { centsFromExact, exact } from '../money/index.ts';
import type { CurveResult, NumberType } from '../rule/index.ts';

/** The curves as plain data. */
export function curveData({ caisse, month, rulesFrom, input, ...readings }: CaisseCurves): object {
  const { eligibility, contribution, allocation, net } = readings;
  const data = (drawn: CurveResult): object => readingData(drawn, input.type);
  return {
    caisse,
    month,
    rulesFrom,
    input: input.name,
    eligibility: data(eligibility),
    contribution: data(contribution),
    allocation: data(allocation),
    ...(net === undefined ? {} : { net: data(net) }),
  };
}

function readingData(drawn: CurveResult, along: NumberType): object {
  const place = writerOf(along);
  if (!drawn.complete) {
    if (drawn.missing.length > 0) return { status: 'incomplete', missing: drawn.missing };
    return { status: 'refused', diagnostics: drawn.diagnostics };
  }
  if ('pieces' in drawn) {
    const pieces = drawn.pieces.map(({ from, to, value }) => ({ from: place(from), to: place(to), value }));
    return { status: 'computed', pieces };
  }
  const value = writerOf(drawn.type);
  const extreme = (of: typeof drawn.minimum): object => ({
    value: value(of.value),
    from: place(of.from),
    to: place(of.to),
  });
  return {
    status: 'computed',
    unit: drawn.type,
    segments: drawn.segments.map(({ from, to, valueFrom, valueTo, line }) => ({
      from: place(from),
      to: place(to),
      valueFrom: value(valueFrom),
      valueTo: value(valueTo),
      slope: line?.slope ?? null,
    })),
    jumps: drawn.jumps.map(({ before, after, height }) => ({
      before: place(before),
      after: place(after),
      height: value(height),
    })),
    gaps: drawn.gaps.map(({ from, to }) => ({ from: place(from), to: place(to) })),
    minimum: extreme(drawn.minimum),
    maximum: extreme(drawn.maximum),
  };
}

const writerOf = (type: NumberType): ((text: string) => number | string) =>
  type === 'money' ? (text) => centsFromExact(exact(text)) : (text) => text;
