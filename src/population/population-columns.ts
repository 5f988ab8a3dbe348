/** The columns of a population, filled from the cells of a CSV file. */
import type { MemberInput } from '../household/index.ts';
import type { Diagnostic } from '../money/index.ts';
import type { InputNode } from '../rule/index.ts';
import { type Column, memberColumn, type Table } from '../rule/many.ts';
import { createMembersReaders, inputReader, type CellReader, readerOfTypes } from './cell-reader.ts';
import type { NumberForm } from './cell-value.ts';
import type { ColumnNeeds } from './column-needs.ts';
import { countIdle } from './count-idle.ts';
import { createWeights } from './create-weights.ts';
import { AGES, type FileFacts, isGiven, type LocatedFact } from './file-facts.ts';
import { listReader } from './list-reader.ts';
import type { DecimalMark } from './number-marks.ts';
import type { Population } from './population.ts';
import { inputBuilder } from './table-builder.ts';

/** The columns of a file, and how they are read. */
export interface FileColumns {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, LocatedFact>;
  /** The decimal marks of columns, by their places. */
  readonly marks: ReadonlyMap<number, DecimalMark>;
}

/** The options that say what becomes a column. */
export interface ColumnOptions extends FileFacts {
  readonly weight?: string;
  readonly weightDecimals: number;
  readonly by?: string;
}

/** The population that the rows make, with what must be said about it. */
export interface BuiltPopulation {
  readonly population: Population;
  readonly warnings: readonly Diagnostic[];
  readonly weightCut: string;
}

/** A reader and the cells that it takes: those of a column, by its place, or one value for all rows. */
interface PlacedReader {
  readonly from: number | { readonly value: string };
  readonly reader: CellReader;
}

/** The columns while the rows are read. */
export interface PopulationColumns {
  readonly readers: readonly PlacedReader[];
  /** Checks the members of the last row, whose cells are valid; with the place of the column that the diagnostic is about, if there is one. */
  readonly checkRow: () => { readonly diagnostic: Diagnostic; readonly column?: number } | null;
  readonly done: (rows: number) => BuiltPopulation;
}

/** Creates empty columns for what rules read. */
export function createPopulationColumns(
  file: FileColumns,
  needs: ColumnNeeds,
  options: ColumnOptions,
): PopulationColumns {
  const { names, places, marks } = file;
  const { ranges } = needs;
  const { weight, by, memberInputs = {} } = options;
  const lists = Object.values(memberInputs).filter(({ name }) => places.has(name));
  const listed = new Set(lists.flatMap(({ inputs }) => inputs.map(({ name }) => name)));
  const inputs = needs.inputs.filter(({ name }) => !listed.has(name));
  const columns = inputs.map((input) => ({
    name: input.name,
    ...inputReader(input, numberForm(input, file, options)),
  }));
  const members = createMembersReaders(ranges, places.has(AGES));
  const ofLists = lists.map((input) => ({
    name: input.name,
    ...listReader(input, numberForm(asOne(input), file, options), members.listed),
  }));
  const weights = createWeights(
    weight ?? '',
    options.weightDecimals,
    weight === undefined ? null : (marks.get(names.indexOf(weight)) ?? null),
  );
  const groups = inputBuilder({ kind: 'input', name: by ?? '', type: 'category', options: [], open: true });
  const isGroupOnly = by !== undefined && !columns.some(({ name }) => name === by) && !isCount(by, ranges);
  const facts = [
    ...[...columns, ...ofLists].map(({ name, reader }): [string, CellReader] => [name, reader]),
    ...members.readers,
  ];
  const addGroup = (cell: string): null => (groups.add(cell.trim() === '' ? undefined : cell.trim()), null);
  return {
    readers: [
      ...facts.flatMap(([name, reader]): readonly PlacedReader[] => {
        const place = places.get(name);
        if (place === undefined) return [];
        if (place.kind === 'shared') return [{ from: place, reader }];
        const from = names.indexOf(place.column);
        return [{ from, reader: place.kind === 'type' ? readerOfTypes(place, reader) : reader }];
      }),
      ...(weight === undefined ? [] : [{ from: names.indexOf(weight), reader: weights.reader }]),
      ...(isGroupOnly ? [{ from: names.indexOf(by), reader: { take: addGroup } }] : []),
    ],
    checkRow: () => {
      const count = members.check();
      if (count !== null) return { diagnostic: count };
      for (const { name, settle } of ofLists) {
        const diagnostic = settle();
        const place = places.get(name);
        if (diagnostic !== null)
          return { diagnostic, column: place?.kind === 'column' ? names.indexOf(place.column) : 0 };
      }
      return null;
    },
    done: (rows) => {
      const built = new Map<string, Column>([
        ...columns.map(({ name, done }) => [name, done()] as const),
        ...ofLists.flatMap(({ done }) => done()),
      ]);
      const table: Table = {
        rows,
        columns: Object.fromEntries([
          ...needs.inputs.map(({ name }) => [name, built.get(name)!] as const),
          ...(isGroupOnly ? [[by, groups.done()] as const] : []),
        ]),
        members: members.done(rows),
        uncounted: null,
      };
      return {
        population: { table, weights: weight === undefined ? null : weights.done() },
        warnings: [
          ...[...columns, ...ofLists].flatMap(({ warnings }) => warnings()),
          ...countIdle(table, memberInputs),
        ],
        weightCut: weights.cut(),
      };
    },
  };
}

/** The number of a member under the name of the list. */
const asOne = ({ name, inputs }: MemberInput): InputNode => ({ ...inputs[0]!, name });

const isCount = (name: string, ranges: ColumnNeeds['ranges']): boolean =>
  ranges.some((range) => memberColumn(range) === name);

function numberForm(input: InputNode, { names, places, marks }: FileColumns, facts: FileFacts): NumberForm {
  const { annual = [], rounded = [] } = facts;
  const place = places.get(input.name);
  const isColumn = place?.kind === 'column';
  const decimals = isColumn && place.unit === 'smallest' && 'decimals' in input ? input.decimals : 0;
  const isAnnual = isColumn && isGiven(annual, input.name, facts);
  return {
    mark: isColumn ? (marks.get(names.indexOf(place.column)) ?? null) : null,
    divisor: 10n ** BigInt(decimals) * (isAnnual ? 12n : 1n),
    isRounded: isAnnual || isGiven(rounded, input.name, facts),
  };
}
