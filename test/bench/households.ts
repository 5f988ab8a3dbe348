/** Unordered households, the same in TypeScript, SQL and Python: the values of a row are a hash of its number. */
import type { Population } from '../../src/population/index.ts';

const LARGEST_INCOME = 500_000;
const CHILDREN = 4;
const ADULTS = 2;
const WEIGHTS = 20;

/** A whole number below a limit. */
function draw(row: number, fact: number, limit: number): number {
  let hash = Math.imul(row * 4 + fact, 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca77);
  hash ^= hash >>> 13;
  return Math.floor(((hash >>> 0) * limit) / 4294967296);
}

/** The columns of the rows, incomes in cents, whole multiples of `step` cents. */
export interface Households {
  readonly rows: number;
  readonly income: Int32Array;
  readonly children: Uint8Array;
  readonly others: Uint8Array;
  readonly weights: Uint16Array;
}

export function drawHouseholds(rows: number, step = 1): Households {
  const income = new Int32Array(rows);
  const children = new Uint8Array(rows);
  const others = new Uint8Array(rows);
  const weights = new Uint16Array(rows);
  for (let row = 0; row < rows; row += 1) {
    income[row] = draw(row, 0, LARGEST_INCOME / step) * step;
    children[row] = draw(row, 1, CHILDREN);
    others[row] = 1 + draw(row, 2, ADULTS);
    weights[row] = 1 + draw(row, 3, WEIGHTS);
  }
  return { rows, income, children, others, weights };
}

/** The first rows, as views of the same memory. */
export const firstOf = ({ income, children, others, weights }: Households, rows: number): Households => ({
  rows,
  income: income.subarray(0, rows),
  children: children.subarray(0, rows),
  others: others.subarray(0, rows),
  weights: weights.subarray(0, rows),
});

export function populationOf({ rows, income, children, others, weights }: Households): Population {
  const members = (values: Uint8Array): { values: Uint8Array; smallest: number; largest: number; absent: null } => ({
    values,
    smallest: 0,
    largest: 8,
    absent: null,
  });
  return {
    table: {
      rows,
      columns: {
        income: { kind: 'number', decimals: 2, values: income, smallest: 0, largest: LARGEST_INCOME, absent: null },
      },
      members: [
        { kind: 'members', from: 0, before: 14, ...members(children) },
        { kind: 'members', from: 14, before: null, ...members(others) },
      ],
      uncounted: null,
    },
    weights: { values: weights, decimals: 0, largest: WEIGHTS },
  };
}

/** Statements of DuckDB that define `households(rows)`, which gives the same rows. */
export const householdsInDuckDB: readonly string[] = [
  'CREATE MACRO spread(n, factor) AS (n * factor) & 4294967295::UBIGINT',
  'CREATE MACRO folded(n, bits) AS xor(n, n >> bits)',
  `CREATE MACRO draw(n, fact, most) AS
     (folded(spread(folded(spread((n * 4 + fact)::UBIGINT, 2654435761::UBIGINT), 15), 2246822519::UBIGINT), 13) * most::UBIGINT) >> 32`,
  `CREATE MACRO households(rows) AS TABLE SELECT
     draw(range, 0, ${LARGEST_INCOME})::INTEGER AS income_cents,
     draw(range, 1, ${CHILDREN})::UTINYINT AS members_0_13,
     (1 + draw(range, 2, ${ADULTS}))::UTINYINT AS members_14_and_over,
     (1 + draw(range, 3, ${WEIGHTS}))::USMALLINT AS weight
   FROM range(rows)`,
];
