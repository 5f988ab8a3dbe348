/** Replaces the addresses of sources in tables by numbers beside years and grades, so that tables fit a page. */
import type { Language } from '../../money/index.ts';
import type { Cell, Column, Row, Table, Wording } from '../table.ts';

/** Tables whose sources are numbers, and the addresses by these numbers, from 1. */
export interface NumberedSources {
  readonly tables: readonly Table[];
  readonly sources: readonly Wording[];
}

const SOURCE: Column = {
  key: 'source',
  header: { fr: 'Année, niveau [source]', en: 'Year, grade [source]' },
  kind: 'text',
};

/** Numbers the addresses of the column `source` of all tables, which takes in the columns `year` and `grade`, in order of their first occurrence. */
export function numberSources(tables: readonly Table[]): NumberedSources {
  const numbers = new Map<string, number>();
  const numberOf = (address: string): number => {
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return number;
  };
  const numbered = (row: Row): Row => {
    const source = row['source'];
    if (typeof source !== 'string') return row;
    const text = `[${source.split(' ').map(numberOf).join(', ')}]`;
    const [fr, en] = (['fr', 'en'] as const).map(
      (language) => `${textOf(row['year'], language)}, ${textOf(row['grade'], language)} ${text}`,
    );
    return { ...row, source: { fr: fr!, en: en! } };
  };
  return {
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.flatMap((column) => {
        if (column.key === 'grade' || column.key === 'year') return [];
        return column.key === 'source' ? [SOURCE] : [column];
      }),
      rows: table.rows.map(numbered),
    })),
    sources: [...numbers.keys()].map((address) => ({ fr: address, en: address })),
  };
}

function textOf(cell: Cell | undefined, language: Language): string {
  return typeof cell === 'object' && cell !== null ? cell[language] : String(cell ?? '');
}
