/** Compares rules written in documents: which of their values differ, if their form is the same. */
import type { NumberType } from '../../rule/index.ts';
import type { BeforeAndAfter, Documents } from './rule-difference.ts';
import { figureKey, numberKey } from './figure-key.ts';

type Data = Readonly<Record<string, unknown>>;

/** A value that differs between two rules of one form. */
export interface RuleValue extends BeforeAndAfter {
  readonly path: readonly (string | number)[];
  /** The type of a number of a constant. */
  readonly type?: NumberType;
}

/** Whether two rules mean the same. */
export function sameRule(rules: BeforeAndAfter, documents: Documents): boolean {
  const values = ruleValues(rules, documents);
  return values?.length === 0;
}

/**
 * The values that differ between two rules.
 *
 * @returns the values; `undefined` if the forms of the rules differ
 */
export function ruleValues(
  { before, after }: BeforeAndAfter,
  documents: Documents,
  path: RuleValue['path'] = [],
): readonly RuleValue[] | undefined {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return undefined;
    return joined(
      before.map((item: unknown, place) =>
        ruleValues({ before: item, after: after[place] as unknown }, documents, [...path, place]),
      ),
    );
  }
  const [left, right] = [before, after].map(dataOf);
  if (left === undefined || right === undefined) return valueOf({ before, after }, path);
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  if (left['kind'] === 'parameter' && right['kind'] === 'parameter') return parameterOf(left, right, documents, path);
  if (
    keys.some(
      (key) => Object.hasOwn(left, key) !== Object.hasOwn(right, key) || (WORDS.has(key) && left[key] !== right[key]),
    )
  ) {
    return undefined;
  }
  const values = joined(
    keys.map((key) => ruleValues({ before: left[key], after: right[key] }, documents, [...path, key])),
  );
  return left['kind'] === 'constant' ? values?.map((value) => ({ ...value, ...numberType(left) })) : values;
}

function numberType({ type }: Data): Pick<RuleValue, 'type'> {
  return type === 'money' || type === 'count' || type === 'ratio' ? { type } : {};
}

/** The keys whose value is a part of the form of a rule. */
const WORDS: ReadonlySet<string> = new Set(['kind', 'type', 'operator', 'mode']);

const dataOf = (value: unknown): Data | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : undefined;

function parameterOf(before: Data, after: Data, documents: Documents, path: RuleValue['path']): readonly RuleValue[] {
  const keyOf = (node: Data, document: Documents['before']): string => {
    const parameter = String(node['name']);
    const type: NumberType = document.parameters?.[parameter]?.type ?? 'money';
    return figureKey({ parameter }, type, document);
  };
  if (keyOf(before, documents.before) === keyOf(after, documents.after)) return [];
  return [{ before: { parameter: before['name'] }, after: { parameter: after['name'] }, path }];
}

function valueOf({ before, after }: BeforeAndAfter, path: RuleValue['path']): readonly RuleValue[] {
  return scalarKey(before) === scalarKey(after) ? [] : [{ before, after, path }];
}

/** A number by its value, with or without a percent sign; anything else by its text. */
const scalarKey = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' ? numberKey(value, 'count') : value;

function joined<Item>(lists: readonly (readonly Item[] | undefined)[]): readonly Item[] | undefined {
  const known = lists.filter((list) => list !== undefined);
  return known.length < lists.length ? undefined : known.flat();
}
