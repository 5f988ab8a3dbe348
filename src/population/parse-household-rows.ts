/** Reads a list of households from CSV. */
import { type Caisse, checkCaisseArgument, checkScenarioMonths, rulesAt } from '../caisse/index.ts';
import { POOL_INPUTS } from '../caisse/many.ts';
import { persons } from '../household/index.ts';
import {
  addMonths,
  checkArgument,
  type Diagnostic,
  error,
  isMonth,
  type Month,
  monthsBetween,
  parseDecimalText,
  warning,
} from '../money/index.ts';
import { caisseRules } from './caisse-rules.ts';
import { checkRowCells, DIAGNOSTICS_LIMIT } from './check-row-cells.ts';
import { needsOf } from './column-needs.ts';
import { checkFileFacts, type FileFacts } from './file-facts.ts';
import type { HouseholdRow, ScenarioMonths } from './household-row.ts';
import { householdsOfTable } from './households-of-table.ts';
import { parsePopulation } from './parse-population.ts';
import { readCsvRows } from './read-csv-rows.ts';
import type { RuleNode } from '../rule/index.ts';

/** The columns of a list of households beside the facts. */
const ROW_COLUMNS = ['households', 'entered', 'left', 'group'] as const;

type RowColumn = (typeof ROW_COLUMNS)[number];

/** Households with the lines of the file, or diagnostics. */
export type ParseHouseholdRowsResult =
  | {
      readonly ok: true;
      readonly rows: readonly HouseholdRow[];
      /** The line of each row. */
      readonly lines: readonly number[];
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The maximum number of columns that a warning names. */
const NAMED = 10;

/** Facts that the simulation computes. */
const COMPUTED: readonly string[] = [...Object.values(POOL_INPUTS), 'daysInMonth'];

/**
 * Reads a list of households from a CSV text, for the rules of the months of a scenario.
 *
 * @remarks
 * Facts are read as by `parsePopulation`. Further columns, all optional: `households`, the number of households of a row; `entered` and `left`, the month of
 * entry and the last month of participation, as `2026-03`, `2026-03-15`, `03/2026` or `15/03/2026`; `group`, the name of a group. Codes: those of `parsePopulation`; `CAISSE-CSV-FORMULA` and
 * `CAISSE-CSV-DECIMAL-MARKS` for formulas and for two decimal marks in one column; `CAISSE-WARN-COLUMNS-UNREAD` for columns that nothing reads and that are no remarks; `CAISSE-CSV-HOUSEHOLDS`, `CAISSE-CSV-NO-HOUSEHOLDS`, `CAISSE-MONTH` and `CAISSE-FUND-MONTHS-ORDER`.
 *
 * @param text - the text, with the names of the columns in its first line
 * @param caisse - the caisse
 * @param scenario - the months
 * @param facts - how columns become facts
 */
export function parseHouseholdRows(
  text: string,
  caisse: Caisse,
  scenario: ScenarioMonths & { readonly start: Month },
  facts: FileFacts = {},
): ParseHouseholdRowsResult {
  checkArgument('text', text, 'text');
  checkCaisseArgument(caisse);
  checkScenarioMonths('scenario', scenario);
  checkFileFacts('facts', facts);
  const { columns = {}, ...others } = facts;
  const own = Object.fromEntries(ROW_COLUMNS.map((name) => [name, columns[name] ?? name]));
  const ofFacts = Object.fromEntries(Object.entries(columns).filter(([name]) => !isRowColumn(name)));
  const beside = readBeside(text, own as Readonly<Record<RowColumn, string>>);
  const rules = rulesOf(caisse, scenario, beside.names);
  const computed = beside.names.includes('rank') ? COMPUTED : [...COMPUTED, 'rank'];
  const fileFacts = { memberInputs: caisse.versions[0]!.memberInputs, ...others, columns: ofFacts };
  const cells = checkRowCells(text, rules, computed, fileFacts, Object.values(own));
  const parsed = parsePopulation(text, rules, { ...fileFacts, computed });
  const diagnostics = [...cells.diagnostics, ...(parsed.ok ? [] : parsed.diagnostics), ...beside.diagnostics];
  if (!parsed.ok || diagnostics.length > 0) {
    return { ok: false, diagnostics: withoutRepeats(diagnostics).slice(0, DIAGNOSTICS_LIMIT) };
  }
  const money = new Set(needsOf(rules).inputs.flatMap(({ name, type }) => (type === 'money' ? [name] : [])));
  const households = householdsOfTable(parsed.population.table, (name) => money.has(name));
  const rows = households.map((household, row): HouseholdRow => ({ household, ...beside.rows[row]! }));
  const end = addMonths(scenario.start, scenario.months - 1);
  if (rows.every(({ entered = end, left = end }) => left < scenario.start || entered > end)) {
    return { ok: false, diagnostics: [error('CAISSE-CSV-NO-HOUSEHOLDS', [], { start: scenario.start })] };
  }
  return {
    ok: true,
    rows,
    lines: beside.lines,
    warnings: [...unreadColumns(cells.unread), ...parsed.warnings],
  };
}

/** Columns for remarks, which nobody expects to be read. */
const REMARKS: readonly string[] = [
  'remarque',
  'remarques',
  'commentaire',
  'commentaires',
  'note',
  'notes',
  'remark',
  'remarks',
  'comment',
  'comments',
];

/** A warning that names the columns that are not read, other than remarks. */
function unreadColumns(unread: readonly string[]): readonly Diagnostic[] {
  const names = unread.filter((name) => !REMARKS.includes(name.toLowerCase()));
  return names.length === 0
    ? []
    : [
        warning('CAISSE-WARN-COLUMNS-UNREAD', [], {
          names: names.slice(0, NAMED).map((name) => name.slice(0, 60)),
          columns: [...ROW_COLUMNS],
        }),
      ];
}

const isRowColumn = (name: string): boolean => ROW_COLUMNS.some((each) => each === name);

/** A cell with two problems has the first one only. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ line, column }) => {
    if (line === undefined || column === undefined) return true;
    const key = `${line} ${column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The rules of all versions in force in some months, and the number of members if the file has it. */
function rulesOf(
  caisse: Caisse,
  { start, months }: { readonly start: Month; readonly months: number },
  names: readonly string[],
): Readonly<Record<string, RuleNode>> {
  const byVersion = new Map<string, Readonly<Record<string, RuleNode>>>();
  for (const month of monthsBetween(start, months)) {
    const found = rulesAt(caisse, month);
    if (!found.ok || byVersion.has(found.version.from)) continue;
    const rules = caisseRules(caisse, month);
    if (rules.ok) byVersion.set(found.version.from, rules.rules);
  }
  const all = [...byVersion].flatMap(([from, rules]) =>
    Object.entries(rules).map(([name, rule]) => [`${from} ${name}`, rule] as const),
  );
  const counted = ['members', 'ages'].some((name) => names.includes(name)) ? { persons: persons() } : {};
  return { ...Object.fromEntries(all), ...counted };
}

interface Beside {
  readonly names: readonly string[];
  readonly rows: readonly Omit<HouseholdRow, 'household'>[];
  readonly lines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the columns beside the facts. */
function readBeside(text: string, own: Readonly<Record<RowColumn, string>>): Beside {
  const rows: Omit<HouseholdRow, 'household'>[] = [];
  const lines: number[] = [];
  const diagnostics: Diagnostic[] = [];
  let names: readonly string[] = [];
  readCsvRows(
    text,
    (header) => {
      names = header;
      return true;
    },
    (cells, line) => {
      const report = (key: RowColumn, problem: Diagnostic): void => {
        diagnostics.push({ ...problem, path: [own[key]], line, column: names.indexOf(own[key]) + 1 });
      };
      const cellOf = (key: RowColumn): string | undefined => {
        const cell = cells[names.indexOf(own[key])]?.trim();
        return cell === undefined || cell === '' ? undefined : cell;
      };
      const monthOf = (key: 'entered' | 'left'): Month | undefined => {
        const cell = cellOf(key);
        if (cell === undefined) return undefined;
        const month = monthIn(cell);
        if (month === undefined) report(key, error('CAISSE-MONTH', [], { text: cell.slice(0, 60) }));
        return month;
      };
      const [households, entered, left, group] = [
        cellOf('households'),
        monthOf('entered'),
        monthOf('left'),
        cellOf('group'),
      ];
      const count = households === undefined ? 1 : countIn(households);
      if (count === null) report('households', error('CAISSE-CSV-HOUSEHOLDS', [], { text: households!.slice(0, 60) }));
      if (entered !== undefined && left !== undefined && left < entered) {
        report('left', error('CAISSE-FUND-MONTHS-ORDER', [], { from: entered, to: left }));
      }
      rows.push({
        households: count ?? 1,
        ...(entered === undefined ? {} : { entered }),
        ...(left === undefined ? {} : { left }),
        ...(group === undefined ? {} : { group }),
      });
      lines.push(line);
      return diagnostics.length < DIAGNOSTICS_LIMIT;
    },
  );
  return { names, rows, lines, diagnostics };
}

/** A whole number above zero. */
function countIn(cell: string): number | null {
  const parsed = parseDecimalText(cell);
  const count = parsed.ok ? Number(parsed.text) : 0;
  return Number.isSafeInteger(count) && count > 0 ? count : null;
}

/** A month in one of the forms of spreadsheets. */
function monthIn(cell: string): Month | undefined {
  const [, , ofDate, year] = /^((?:\d{1,2}\/)?)(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  const text = year === undefined ? cell.replace(/^(\d{4}-\d{2})-\d{2}$/, '$1') : `${year}-${ofDate!.padStart(2, '0')}`;
  return isMonth(text) ? text : undefined;
}
