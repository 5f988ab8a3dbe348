import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentShape } from '../../src/caisse/shapes/document.ts';
import { householdShape } from '../../src/household/index.ts';
import { type AnyShape, checkShape, DEPTH_LIMIT } from '../../src/shape/index.ts';
import { detailsOf } from '../details-of.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key of an object one level too high: the object that has it now, the key that it belongs inside, and the whole data. */
interface Misplaced {
  readonly key: string;
  readonly parent: string;
  readonly data: unknown;
  readonly path: readonly (string | number)[];
}

/** Each key inside each object, written beside the key of that object. */
function misplacedIn(data: unknown, path: readonly (string | number)[] = []): readonly Misplaced[] {
  if (path.length > DEPTH_LIMIT || typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([parent, value]) => {
    const step = Array.isArray(data) ? Number(parent) : parent;
    const below = misplacedIn(value, [...path, step]).map((each) => ({
      ...each,
      data: withValue(data, step, each.data),
    }));
    if (!isGroup(data)) return below;
    const groups = Array.isArray(value) ? value : [value];
    const own = groups.flatMap((group, place) =>
      (isGroup(group) ? Object.keys(group) : [])
        .filter((key) => !Object.hasOwn(data, key))
        .map((key) => {
          const { [key]: moved, ...rest } = group as Group;
          const left = Array.isArray(value) ? withValue(value, place, rest) : rest;
          return { key, parent, path: [...path, key], data: { ...data, [parent]: left, [key]: moved } };
        }),
    );
    return [...own, ...below];
  });
}

function withValue(data: object, step: string | number, value: unknown): unknown {
  if (Array.isArray(data)) return data.map((item: unknown, place) => (place === step ? value : item));
  return { ...data, [step]: value };
}

/** The key inside which a diagnostic says that a misplaced key belongs; `undefined` if it does not say. */
function inside(shape: AnyShape, { data, path, key }: Misplaced): unknown {
  const shaped = checkShape(shape, data);
  const problem = shaped.ok
    ? undefined
    : shaped.diagnostics.find(({ code, path: at }) => code === 'CAISSE-KEY-UNKNOWN' && at.join('.') === path.join('.'));
  const { inside: found, word } = detailsOf(problem);
  if (found !== undefined) expect(word).toBe(key);
  return found;
}

describe.each([
  ['examples/ma-caisse.yaml', documentShape, 12],
  ['examples/ville-60000.yaml', documentShape, 20],
  ['examples/famille.json', householdShape, 2],
  ['examples/seule.yaml', householdShape, 4],
] as const)('a key of %s one level too high', (file, shape: AnyShape, least) => {
  it('belongs inside the key that the diagnostic names', () => {
    const misplaced = misplacedIn(parse(readFileSync(file, 'utf8')));
    const found = misplaced.map((each) => ({ ...each, inside: inside(shape, each) }));
    const said = found.filter((each) => each.inside !== undefined);
    expect(said.length).toBeGreaterThanOrEqual(least);
    expect(said.filter((each) => each.inside !== each.parent).map(({ path, inside }) => [path, inside])).toEqual([]);
  });
});
