import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type CaisseDocument, checkCaisse, checkDocumentShape, defineCaisse } from '../../src/caisse/index.ts';
import { CaisseError, type Diagnostic } from '../../src/money/index.ts';
import { presets } from '../../src/presets/index.ts';
import { caisseDocumentSchema, parseCaisse, parseCaisseObject } from '../../src/schema/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';

type DataObject = Record<string, unknown>;

/** Every object at any depth of a document. */
function objectsIn(data: unknown): DataObject[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.values(data).flatMap(objectsIn);
  return Array.isArray(data) ? inside : [data as DataObject, ...inside];
}

/** A mistake in one key of an object. */
type Mistake = (object: DataObject, key: string, letter: string) => void;

const renamed = (to: (key: string, letter: string) => string): Mistake => {
  return (object, key, letter) => {
    const { [key]: value, ...others } = object;
    for (const each of Object.keys(object)) Reflect.deleteProperty(object, each);
    Object.assign(object, { ...others, [to(key, letter)]: value });
  };
};

const replaced = (by: unknown): Mistake => {
  return (object, key) => {
    object[key] = structuredClone(by);
  };
};

const MISTAKES: readonly Mistake[] = [
  renamed((key, letter) => key.slice(0, 1) + letter + key.slice(2)),
  renamed((key, letter) => key + letter),
  renamed((key) => key.slice(1)),
  (object, key) => {
    Reflect.deleteProperty(object, key);
  },
  (object, _, letter) => {
    object[letter] = 1;
  },
  (object, key, letter) => {
    const { kind } = object;
    object[typeof kind === 'string' ? 'kind' : key] = `${typeof kind === 'string' ? kind : ''}${letter}`;
  },
  ...[2, null, [], {}, true, 'proportional', [{}], { kind: 'flat' }].map(replaced),
];

/** A document with one or two mistakes in its keys, kinds or values. */
const anyMistaken = fc
  .tuple(
    fc.oneof(anyCaisseDocument(), fc.constantFrom(...presets)),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...MISTAKES), fc.constantFrom('a', 'e', 'z')), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([document, mistakes]): unknown => {
    const data: unknown = structuredClone(document);
    for (const [place, which, mistake, letter] of mistakes) {
      const objects = objectsIn(data).filter((each) => Object.keys(each).length > 0);
      const object = objects[place % objects.length]!;
      const keys = Object.keys(object);
      mistake(object, keys[which % keys.length]!, letter);
    }
    return data;
  });

const plain = ({ code, severity, path, details }: Diagnostic): unknown => ({ code, severity, path, details });
const sorted = (diagnostics: readonly unknown[]): readonly string[] =>
  diagnostics.map((each) => JSON.stringify(each)).sort();

/** The diagnostics of a document by `defineCaisse`. */
function thrownBy(data: unknown): readonly Diagnostic[] {
  try {
    defineCaisse(data as CaisseDocument);
    return [];
  } catch (problem) {
    if (!(problem instanceof CaisseError)) throw problem;
    return problem.diagnostics;
  }
}

test.prop([anyMistaken], { numRuns: 300 })(
  'checkCaisse, defineCaisse and parseCaisse report the same errors',
  (data) => {
    const checked = checkCaisse(data as CaisseDocument);
    const isRefused = checked.some(({ severity }) => severity === 'error');
    const ofObject = parseCaisseObject(data, { warnings: false });
    const ofText = parseCaisse(JSON.stringify(data), { warnings: false });
    expect(ofObject.ok).toBe(!isRefused);
    expect(ofText.ok).toBe(!isRefused);
    // Reading also searches for problems behind the first ones, and puts them after these.
    const first = checked.slice(0, 100).map(plain);
    if (!ofObject.ok) expect(ofObject.diagnostics.map(plain).slice(0, first.length)).toEqual(first);
    if (!ofText.ok && ofText.diagnostics.length < 100) {
      expect(sorted(ofText.diagnostics.map(plain))).toEqual(expect.arrayContaining([...sorted(first)]));
    }
    expect(thrownBy(data)).toEqual(isRefused ? checked : []);
  },
);

test.prop([anyMistaken], { numRuns: 300 })(
  'the zod schema accepts exactly the documents of the right shape',
  (data) => {
    expect(caisseDocumentSchema.safeParse(data).success).toBe(checkDocumentShape(data).ok);
  },
);
