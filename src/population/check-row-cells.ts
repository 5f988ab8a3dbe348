/** Checks the cells of a list of households before they are read. */
import { type Diagnostic, error } from '../money/index.ts';
import type { RuleNode } from '../rule/index.ts';
import { needsOf } from './column-needs.ts';
import type { FileFacts } from './file-facts.ts';
import { locateFacts } from './locate-facts.ts';
import { listsIn } from './locate-lists.ts';
import { listedTexts } from './listed-texts.ts';
import { shownMark } from './number-marks.ts';
import { readCsvRows } from './read-csv-rows.ts';

/** The maximum number of diagnostics of a file. */
export const DIAGNOSTICS_LIMIT = 100;

/** What the cells of a file show before they are read. */
export interface CheckedCells {
  readonly diagnostics: readonly Diagnostic[];
  /** The columns that nothing reads, in the order of the file. */
  readonly unread: readonly string[];
}

/** Reports formulas and mixed decimal marks in the columns that are read, and finds those that are not. */
export function checkRowCells(
  text: string,
  rules: Readonly<Record<string, RuleNode>>,
  computed: readonly string[],
  facts: FileFacts,
  own: readonly string[],
): CheckedCells {
  const diagnostics: Diagnostic[] = [];
  const needs = needsOf(rules, computed);
  const numbers = new Set([
    ...needs.inputs.flatMap(({ name, type }) => (type === 'boolean' || type === 'category' ? [] : [name])),
    ...listsIn(needs, facts.memberInputs).map(({ name }) => name),
  ]);
  const marks = new Map<number, string>();
  let read: readonly number[] = [];
  let numeric: ReadonlySet<number> = new Set();
  let names: readonly string[] = [];
  readCsvRows(
    text,
    (header) => {
      names = header;
      const { places } = locateFacts(needs, header, facts);
      const located = [...places].flatMap(([name, place]) =>
        place.kind === 'shared' ? [] : [[name, header.indexOf(place.column)] as const],
      );
      read = [
        ...located.map(([, column]) => column),
        ...own.map((name) => header.indexOf(name)).filter((column) => column >= 0),
      ];
      numeric = new Set(located.filter(([name]) => numbers.has(name)).map(([, column]) => column));
      return true;
    },
    (cells, line) => {
      for (const column of read) {
        const cell = cells[column]!.trim();
        const at = { line, column: column + 1 };
        if (cell.startsWith('=')) {
          diagnostics.push({ ...error('CAISSE-CSV-FORMULA', [names[column]!], { text: cell.slice(0, 60) }), ...at });
        }
        for (const text of numeric.has(column) ? listedTexts(cell) : []) {
          const mark = shownMark(text);
          const known = marks.get(column);
          if (mark === null) continue;
          if (known === undefined) marks.set(column, mark);
          else if (known !== mark) {
            diagnostics.push({
              ...error('CAISSE-CSV-DECIMAL-MARKS', [names[column]!], { text: text.slice(0, 60), mark: known }),
              ...at,
            });
          }
        }
      }
      return diagnostics.length < DIAGNOSTICS_LIMIT;
    },
  );
  const unread = names.filter((name, column) => name !== '' && !read.includes(column));
  return { diagnostics, unread };
}
