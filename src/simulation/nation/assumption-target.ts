/** What an assumption varies, read from its text. */
import {
  type DecimalInput,
  decimalPlaces,
  type Diagnostic,
  error,
  exact,
  nearestDetail,
  parseDecimalText,
  parseRate,
} from '../../money/index.ts';
import type { DecimalText } from '../../rule/index.ts';
import type { FigureType } from '../fund-solution.ts';

/** What an assumption varies. */
export type AssumptionTarget =
  /** A figure of the document, or the allocation figure of the rules in force. */
  | { readonly kind: 'figure'; readonly path: string }
  | { readonly kind: 'allocation' | 'take-up' | 'unspent' | 'running-costs' | 'persons' | 'replaced' }
  /** The share of a flow that other public finances lose or save. */
  | { readonly kind: 'lost' | 'saved'; readonly of: NetFlow }
  /** A factor of an income of every row, by the name of its column. */
  | { readonly kind: 'income'; readonly name: string }
  /** The elasticity of an income to what the household keeps of one more euro of it. */
  | { readonly kind: 'elasticity'; readonly name: string };

/** A flow on which other public finances depend: what households pay, what employers pay, the allocations that are claimed. */
export type NetFlow = 'contributions' | 'employer' | 'allocations';

/** A target that is no figure of the document. */
export type OtherTarget = Exclude<AssumptionTarget['kind'], 'figure' | 'allocation'>;

const WORDS: readonly Exclude<AssumptionTarget['kind'], 'figure' | 'income' | 'elasticity' | 'lost' | 'saved'>[] = [
  'allocation',
  'take-up',
  'unspent',
  'running-costs',
  'persons',
  'replaced',
];

const NET_FLOWS: readonly NetFlow[] = ['contributions', 'employer', 'allocations'];

const NET_WORDS: ReadonlyMap<string, AssumptionTarget> = /* @__PURE__ */ new Map(
  (['lost', 'saved'] as const).flatMap((kind) => NET_FLOWS.map((of) => [`${kind}:${of}`, { kind, of }] as const)),
);

/** The targets that name an income. */
const OF_INCOMES = ['income', 'elasticity'] as const;

/** Reads what an assumption varies; or a diagnostic at its place. A place of the document has a point. */
export function readTarget(vary: string, at: Diagnostic['path']): AssumptionTarget | Diagnostic {
  const kind = WORDS.find((word) => word === vary);
  if (kind !== undefined) return { kind };
  const net = NET_WORDS.get(vary);
  if (net !== undefined) return net;
  const [, word, name] = /^([^:]+):(.+)$/.exec(vary) ?? [];
  const ofIncome = OF_INCOMES.find((each) => each === word);
  if (ofIncome !== undefined && name !== undefined) return { kind: ofIncome, name };
  if (vary.includes('.')) return { kind: 'figure', path: vary };
  const named = name === undefined ? [] : OF_INCOMES.map((each) => `${each}:${name}`);
  const words = [...WORDS, ...NET_WORDS.keys(), ...named];
  return error('CAISSE-ASSUMPTION-UNKNOWN', at, { vary, ...nearestDetail(vary, words) });
}

/** The largest factor of an income, and the largest number of persons. */
const LARGEST_FACTOR = 100;
const MOST_PERSONS = 1_000_000_000;

/** The type of the values of a target that is no figure of the document. */
export function typeOf(kind: OtherTarget): FigureType {
  if (kind === 'persons') return 'number';
  return kind === 'income' || kind === 'elasticity' ? 'ratio' : 'rate';
}

/** Reads a value of a target that is no figure of the document; or a diagnostic at its place. */
export function readOther(kind: OtherTarget, written: DecimalInput, at: Diagnostic['path']): DecimalText | Diagnostic {
  const text = String(written);
  if (kind === 'persons') {
    const number = parseDecimalText(written);
    if (!number.ok) return { ...number.diagnostic, path: at };
    const value = exact(number.text);
    const isCount = decimalPlaces(value) === 0 && value.gt(0) && !value.gt(MOST_PERSONS);
    return isCount ? number.text : error('CAISSE-ASSUMPTION-PERSONS', at, { text, limit: MOST_PERSONS });
  }
  const ratio = parseRate(written);
  if (!ratio.ok) return { ...ratio.diagnostic, path: at };
  const limit = kind === 'income' ? LARGEST_FACTOR : 1;
  const value = exact(ratio.ratio);
  if (!value.lt(0) && !value.gt(limit)) return ratio.ratio;
  return error('CAISSE-ASSUMPTION-VALUE', at, { text, limit });
}
