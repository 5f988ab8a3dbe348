import fc from 'fast-check';
import { checkRule, type Facts, type RuleNode, walkRule } from '../../../src/rule/index.ts';
import { anyFacts, anyRule } from '../../../src/testing/index.ts';

type Path = readonly (string | number)[];

/** A rule in which one node was replaced by any other, or one figure by another; households where it passes the check. */
export const anyFlawedRule: fc.Arbitrary<readonly [RuleNode, readonly Facts[]]> = anyRule({ depth: 3 })
  .chain((rule) => fc.oneof(anyTransplant(rule), anyMisprint(rule)))
  .chain((rule) => {
    const facts = checkRule(rule).length === 0 ? fc.array(anyFacts(rule), { maxLength: 4 }) : fc.constant([]);
    return fc.tuple(fc.constant(rule), facts);
  });

function anyTransplant(rule: RuleNode): fc.Arbitrary<RuleNode> {
  const paths = walkRule(rule).map(({ path }) => path);
  return fc
    .tuple(fc.constantFrom(...paths), anyRule({ depth: 1 }))
    .map(([path, node]) => replaceAt(rule, path, node) as RuleNode);
}

function anyMisprint(rule: RuleNode): fc.Arbitrary<RuleNode> {
  const figures = figurePaths(rule);
  if (figures.length === 0) return fc.constant(rule);
  return fc
    .tuple(fc.constantFrom(...figures), fc.constantFrom('0', '-1', '0.001', '5', '', 'abc', '1e5', '9'.repeat(41)))
    .map(([path, text]) => replaceAt(rule, path, text) as RuleNode);
}

function figurePaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return /^-?[\d.]+$/.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((entry, place) => figurePaths(entry, [...path, place]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => figurePaths(entry, [...path, key]));
}

function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((entry, place) => (place === key ? replaceAt(entry, rest, replacement) : (entry as unknown)));
  }
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaceAt(record[key], rest, replacement) };
}
