/** English sentences about tables of households. */
import type { Sentences } from './template.ts';

/** English sentences about tables of households. */
export const englishPopulation: Sentences = {
  'CAISSE-COLUMN-MISSING': [
    'The column “{name}”, which the rules read, is missing. Is it “{nearest}”? Rename it.',
    'The column “{name}”, which the rules read, is missing. Add it.',
  ],
  'CAISSE-COLUMN-KIND': 'The column “{name}” should be: {expected}; it is: {found}. Change it.',
  'CAISSE-COLUMN-DECIMALS': 'The column “{name}” has {decimals} decimals; it may have {limit}. Round it before.',
  'CAISSE-COLUMN-RANGE':
    'The column “{name}” has {value:number} in it; it goes from {minimum:number} to {maximum:number}. Mend these rows.',
  'CAISSE-COLUMN-OPTION-UNKNOWN':
    'The column “{name}” has “{word}” in it, which is none of the possible answers ({options}). Mend these rows.',
  'CAISSE-COLUMN-LENGTH': 'The column “{name}” has {length:number} rows, the table {rows:number}. Complete it.',
  'CAISSE-GROUP-COLUMN-MISSING': [
    'There is no column “{name}” to group by. Is it “{nearest}”?',
    'There is no column “{name}” to group by. Choose a column of the table.',
  ],
  'CAISSE-GROUPS-TOO-MANY':
    'The column “{name}” would make {groups:number} groups; {limit:number} at most. Choose a column with fewer values.',
  'CAISSE-CSV-QUOTE': 'Quotes stand in the wrong place or are not closed. Close them, or double those of the text.',
  'CAISSE-CSV-CELLS':
    'This row has {cells} cells, and the header {columns}. Complete it, or put the commas of the text in quotes.',
  'CAISSE-CSV-COLUMN-DUPLICATE': 'Two columns are called “{name}”. Rename one of them.',
  'CAISSE-CSV-EMPTY': 'There is no household in this file. It needs a header, then one row for each household.',
  'CAISSE-MEMBERS-COUNT':
    'The column “{name}” counts {count} persons, and the household has {members}. Mend one of them.',
  'CAISSE-INSTANT-TOTALS-INPUTS':
    'This rule reads {names} too, not only “{base}”. Take a scale on “{base}” alone, or ordinary totals.',
  'CAISSE-WEIGHT': '“{text}” is not a weight. Write a number from 0 to {limit:number}, with 6 decimals at most.',
  'CAISSE-ROWS-INVALID': ['Column “{column}”: {households:number} rows do not serve ({problem}). Mend them.'],
  'CAISSE-FILE-NOT-PARQUET': 'This file is not a complete Parquet: {reason}. Make it again.',
  'CAISSE-DUCKDB-MISSING':
    'Parquet files are read with DuckDB, which is not installed. Install it by “npm install @duckdb/node-api”.',
};
