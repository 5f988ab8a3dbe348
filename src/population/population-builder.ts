/** Builds a population from facts that are read already, such as the cells of a query. */
import type { Diagnostic } from '../money/index.ts';
import type { InputNode } from '../rule/index.ts';
import { memberColumn } from '../rule/many.ts';
import { createColumnBuilder } from './column-builder.ts';
import type { ColumnNeeds } from './column-needs.ts';
import { reducedWeights } from './create-weights.ts';
import type { Population } from './population.ts';
import { inputBuilder, membersColumn } from './table-builder.ts';
import { countWords } from './count-words.ts';

export { isGiven } from './file-facts.ts';

/** A fact: a number as an integer at the decimals of its input, a yes or no, or a word; `null` if it is absent. */
export type FactCell = number | boolean | string | null;

/** Takes the cells of one column, row by row. */
export interface FactColumn {
  /** The name of the input, or of the column of members; of the column to group by, and of weights. */
  readonly name: string;
  /** What its cells are: integers, words or yes and no, the texts to group by, or weights. */
  readonly kind: 'number' | 'word' | 'group' | 'weight';
  readonly add: (cell: FactCell) => void;
}

/** Columns to fill, and the population that they make. */
export interface PopulationBuilder {
  readonly columns: readonly FactColumn[];
  readonly done: (rows: number) => { readonly population: Population; readonly warnings: readonly Diagnostic[] };
}

/** The columns that are no facts of the rules. */
export interface FurtherColumns {
  /** The column of text to group by. */
  readonly by?: string;
  /** The column of weights, as integers at these decimals. */
  readonly weight?: { readonly name: string; readonly decimals: number };
}

/**
 * Creates the builder of a population for rules, with the columns that `parsePopulation` makes of the same rows.
 *
 * @param needs - the inputs and age ranges of the rules
 * @param further - the column to group by, if the rules do not read it, and the weights
 */
export function createPopulationBuilder(needs: ColumnNeeds, further: FurtherColumns): PopulationBuilder {
  const { inputs, ranges } = needs;
  const { by, weight } = further;
  const facts = inputs.map((input) => ({ name: input.name, ...factColumn(input) }));
  const counts = ranges.map((range) => ({ range, name: memberColumn(range), builder: createColumnBuilder() }));
  const isFact = facts.some(({ name }) => name === by) || counts.some(({ name }) => name === by);
  const groups =
    by === undefined || isFact
      ? []
      : [{ name: by, ...inputBuilder({ kind: 'input', name: by, type: 'category', options: [], open: true }) }];
  const weights = weight === undefined ? [] : [{ ...weight, builder: createColumnBuilder() }];
  return {
    columns: [
      ...facts,
      ...counts.map(({ name, builder }) => ({ name, kind: 'number' as const, add: integersInto(builder) })),
      ...groups.map(({ name, add }) => ({
        name,
        kind: 'group' as const,
        add: (cell: FactCell) => {
          add(cell ?? undefined);
        },
      })),
      ...weights.map(({ name, builder }) => ({ name, kind: 'weight' as const, add: integersInto(builder) })),
    ],
    done: (rows) => ({
      population: {
        table: {
          rows,
          columns: Object.fromEntries([...facts, ...groups].map(({ name, done }) => [name, done()])),
          members: counts.map(({ range, builder }) => membersColumn(range, builder.done(), rows)),
          uncounted: null,
        },
        weights: weights.map(({ builder, decimals }) => reducedWeights(builder.done()!, decimals))[0] ?? null,
      },
      warnings: facts.flatMap(({ warnings }) => warnings()),
    }),
  };
}

/** The column of one input, with the warnings about its words. */
function factColumn(input: InputNode): {
  readonly kind: 'number' | 'word';
  readonly add: FactColumn['add'];
  readonly done: ReturnType<typeof inputBuilder>['done'];
  readonly warnings: () => readonly Diagnostic[];
} {
  if (input.type === 'boolean' || input.type === 'category') {
    const { add, done } = inputBuilder(input);
    const words = countWords(input);
    const addWord = (cell: FactCell): void => {
      add(cell ?? undefined);
      words.add(cell);
    };
    return { kind: 'word', add: addWord, done, warnings: words.warnings };
  }
  const builder = createColumnBuilder();
  const { decimals } = input;
  return {
    kind: 'number',
    add: integersInto(builder),
    done: () => {
      const cells = builder.done();
      return cells === null ? { kind: 'never-given' } : { kind: 'number', decimals, ...cells };
    },
    warnings: () => [],
  };
}

const integersInto =
  ({ add }: ReturnType<typeof createColumnBuilder>): FactColumn['add'] =>
  (cell) => {
    add(cell === null ? null : Number(cell));
  };
