/** The figures and the texts of a preset, by their path in the document. */
import type { CaisseDocument } from '../../src/caisse/index.ts';

/** A number, a rate or a month in the rules, the parameters, the quantities or the scenarios of a document. */
export interface PresetFigure {
  readonly path: string;
  readonly value: string;
  /** Whether the document marks it as an assumption. */
  readonly isAssumed: boolean;
}

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const NUMBER = /^-?\d+(?:[.,]\d+)?(?: ?%)?$/;
const MONTH = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Keys whose values are names or words, not figures. */
const NAMES: readonly string[] = ['id', 'source', 'checked', 'kind', 'oneOf', 'communes', 'codes', 'processing'];

/** Whether a figure is a month or a day. */
export const isDate = (value: string): boolean => MONTH.test(value);

/** The figures of a document, in its order. */
export function figuresOf(document: CaisseDocument): readonly PresetFigure[] {
  const { places, professionals, categories, products, rules, parameters, quantities, scenarios } = document;
  const registers = { places, professionals, categories, products };
  return figuresIn({ ...registers, rules, parameters, quantities, scenarios }, [], false);
}

function figuresIn(part: unknown, path: readonly string[], isAssumed: boolean): readonly PresetFigure[] {
  if (typeof part === 'number') return [{ path: path.join('/'), value: String(part), isAssumed }];
  if (typeof part === 'string') {
    return NUMBER.test(part) || MONTH.test(part) ? [{ path: path.join('/'), value: part, isAssumed }] : [];
  }
  if (Array.isArray(part)) return part.flatMap((item, place) => figuresIn(item, [...path, String(place)], isAssumed));
  if (!isData(part)) return [];
  const assumed = isAssumed || part['assumption'] !== undefined;
  return Object.entries(part).flatMap(([key, value]) =>
    NAMES.includes(key) ? [] : figuresIn(value, [...path, key], assumed),
  );
}

/** The French texts of a document for people, without the titles and addresses of its sources. */
export function textsOf(document: CaisseDocument): readonly string[] {
  const { rules, parameters, inputs, quantities, scenarios, summary, statusNote, contradictions, gaps } = document;
  const { places, professionals, categories, products } = document;
  const registers = { places, professionals, categories, products };
  return textsIn({
    ...registers,
    rules,
    parameters,
    inputs,
    quantities,
    scenarios,
    summary,
    statusNote,
    contradictions,
    gaps,
  });
}

function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return NUMBER.test(part) || MONTH.test(part) ? [] : [part];
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (!isData(part)) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    ['id', 'source', 'kind', 'input', 'parameter', 'en'].includes(key) ? [] : textsIn(value),
  );
}
