import fc from 'fast-check';
import type { Cell, Column, ColumnKind, Row, Table } from '../../src/report/index.ts';

const anyDecimal: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([negative, digits, decimals]) => {
    const text = String(digits).padStart(decimals + 1, '0');
    const whole = text.slice(0, text.length - decimals);
    return `${negative ? '-' : ''}${whole}${decimals === 0 ? '' : `.${text.slice(text.length - decimals)}`}`;
  });

/** Texts with characters that are special in CSV or in a terminal. */
const anyAwkwardText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...'=+-@＝\uFEFF;,"\'\r\n\t \u202F\u00A0\u0000\u001Bé€│漢'.split('')), fc.string()), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(''));

const cellOfKind: Readonly<Record<ColumnKind, fc.Arbitrary<Cell>>> = {
  text: fc.oneof(anyAwkwardText, fc.record({ fr: anyAwkwardText, en: anyAwkwardText })),
  cents: fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
  number: anyDecimal,
  rate: anyDecimal,
  month: fc
    .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`),
};

const anyKind: fc.Arbitrary<ColumnKind> = fc.constantFrom('text', 'cents', 'number', 'rate', 'month');

const anyColumns: fc.Arbitrary<Column[]> = fc
  .array(fc.tuple(anyKind, fc.lorem({ maxCount: 4 }), fc.option(fc.constantFrom('€', 'MonA', 'kg'))), {
    minLength: 1,
    maxLength: 8,
  })
  .map((columns) =>
    columns.map(([kind, header, unit], place) => ({
      key: `column${place}`,
      header: { fr: header, en: header },
      kind,
      ...(unit === null ? {} : { unit }),
    })),
  );

const rowOf = (columns: readonly Column[]): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries(columns.map(({ key, kind }) => [key, fc.option(cellOfKind[kind], { nil: null })])));

/** Tables of any columns, with or without rows. */
export const anyTable: fc.Arbitrary<Table> = anyColumns.chain((columns) =>
  fc.record({ columns: fc.constant(columns), rows: fc.array(rowOf(columns), { maxLength: 5 }) }),
);
