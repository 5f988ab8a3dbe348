import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { expect } from 'vitest';
import {
  assessHousehold,
  type CaisseDocument,
  checkCaisse,
  computePool,
  defineCaisse,
  rulesAt,
} from '../../src/caisse/index.ts';
import { addMonths, CaisseError, month } from '../../src/money/index.ts';
import { anyCaisseDocument } from '../../src/testing/caisse/any-caisse-document.ts';
import { anyHousehold } from '../../src/testing/caisse/any-household.ts';

test.prop([
  anyCaisseDocument().chain((document) =>
    fc.tuple(fc.constant(document), anyHousehold(defineCaisse<CaisseDocument>(document), '2031-12')),
  ),
])('a caisse without errors can be assessed for every household', ([document, { household, facts }]) => {
  expect(checkCaisse(document).filter(({ severity }) => severity === 'error')).toEqual([]);
  const caisse = defineCaisse<CaisseDocument>(document);
  expect(assessHousehold(caisse, household, '2031-12', { facts }).ok).toBe(true);
});

/** Invalid figures and keywords, which replace valid ones. */
const STRANGE = [
  -5,
  '1,234',
  '250',
  'abc',
  '1e3',
  { parameter: 'nulle-part' },
  { value: 3, source: 'nulle-part' },
] as const;

/** The document with one of its figures replaced. */
function flawed(document: CaisseDocument, which: number, strange: unknown): CaisseDocument {
  let place = 0;
  const count = figuresIn(document);
  const walk = (data: unknown, key?: string): unknown => {
    if (typeof data === 'number' && key !== 'schema') return place++ === which % Math.max(1, count) ? strange : data;
    if (Array.isArray(data)) return data.map((part) => walk(part));
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([name, part]) => [name, walk(part, name)]));
  };
  return walk(document) as CaisseDocument;
}

function figuresIn(data: unknown, key?: string): number {
  if (typeof data === 'number') return key === 'schema' ? 0 : 1;
  if (typeof data !== 'object' || data === null) return 0;
  return Object.entries(data).reduce((sum, [name, part]) => sum + figuresIn(part, name), 0);
}

test.prop([anyCaisseDocument(), fc.nat(200), fc.constantFrom(...STRANGE)], { numRuns: 300 })(
  'defineCaisse throws exactly the errors that checkCaisse reports',
  (document, which, strange) => {
    const asked = flawed(document, which, strange);
    const said = checkCaisse(asked).filter(({ severity }) => severity === 'error');
    let refused: CaisseError | undefined;
    try {
      defineCaisse<CaisseDocument>(asked);
    } catch (problem) {
      if (!(problem instanceof CaisseError)) throw problem;
      refused = problem;
    }
    expect(refused?.diagnostics.filter(({ severity }) => severity === 'error') ?? []).toEqual(said);
  },
);

const DECLARED = ['parameters', 'inputs', 'quantities'] as const;

test.prop([anyCaisseDocument()])(
  'a declaration is unused exactly if the document without it has no error',
  (document) => {
    const warned = checkCaisse(document).filter(({ code }) => code === 'CAISSE-WARN-UNUSED');
    const removable = DECLARED.flatMap((key) =>
      Object.keys(document[key] ?? {}).flatMap((name) => {
        const { [name]: _removed, ...others } = document[key] as Readonly<Record<string, unknown>>;
        const without = { ...document, [key]: others } as CaisseDocument;
        return checkCaisse(without).some(({ severity }) => severity === 'error') ? [] : [[key, name]];
      }),
    );
    expect(warned.map(({ path }) => path)).toEqual(removable);
  },
);

test.prop([anyCaisseDocument(), fc.constantFrom(...DECLARED)])(
  'an unused declaration has one warning, and other warnings do not change',
  (document, key) => {
    const planted = {
      parameters: { type: 'money', label: 'ajout' },
      inputs: { type: 'boolean', label: 'ajout' },
      quantities: { kind: 'members', label: 'ajout', from: 3 },
    }[key];
    const before = checkCaisse(document);
    const after = checkCaisse({ ...document, [key]: { ...document[key], ajout: planted } });
    const isNew = ({ path }: { readonly path: readonly unknown[] }): boolean => path[1] === 'ajout';
    expect(after.filter(isNew)).toMatchObject([
      {
        code: 'CAISSE-WARN-UNUSED',
        severity: 'warning',
        path: [key, 'ajout'],
        details: { name: 'ajout', labelFr: 'ajout' },
      },
    ]);
    expect(after.filter((each) => !isNew(each))).toEqual(before);
  },
);

const pool = defineCaisse<CaisseDocument>({
  schema: 1,
  id: 'cagnotte',
  name: 'Cagnotte',
  rules: [{ from: '2026-01', contribution: { kind: 'free' }, allocation: { kind: 'mean' } }],
});

const anyContributions = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });

/** Cents paid and received by each household of a pool. */
function pooled(paid: readonly number[]): readonly number[] {
  const households = paid.map((each) => ({ members: [{}], chosen: (each / 100).toFixed(2) }));
  const found = computePool(pool, households, '2026-11');
  if (!found.ok) throw new Error('a pool');
  expect(found.total).toBe(paid.reduce((left, right) => left + right, 0));
  return found.assessments.map(({ allocation: { amount } }) =>
    amount.status === 'computed' && 'cents' in amount ? amount.cents : NaN,
  );
}

test.prop([anyContributions])('a pool pays out what came in', (paid) => {
  const sum = (of: readonly number[]): number => of.reduce((left, right) => left + right, 0);
  expect(sum(pooled(paid))).toBe(sum(paid));
});

test.prop([anyContributions])('the members of a pool receive the same, but for one cent', (paid) => {
  const received = pooled(paid);
  expect(Math.max(...received) - Math.min(...received)).toBeLessThanOrEqual(1);
  expect([...received].sort((left, right) => right - left)).toEqual([...received]);
});

test.prop([
  fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 6 }),
  fc.integer({ min: -5, max: 130 }),
])('the rules of a month are those of the latest version up to it', (offsets, asked) => {
  const first = month('2020-01');
  const starts = offsets.sort((left, right) => left - right);
  const caisse = defineCaisse<CaisseDocument>({
    schema: 1,
    id: 'dates',
    name: 'Dates',
    rules: starts.map((offset, place) => ({
      from: addMonths(first, offset),
      contribution: { kind: 'flat', amount: place },
      allocation: { kind: 'none' },
    })),
  });
  const found = rulesAt(caisse, addMonths(first, asked));
  const latest = starts.filter((offset) => offset <= asked).length - 1;
  if (latest < 0) expect(found).toMatchObject({ ok: false, diagnostic: { code: 'CAISSE-MONTH-BEFORE-RULES' } });
  else expect(found).toMatchObject({ ok: true, version: { contribution: { source: { amount: latest } } } });
});
