/** What the guide of budgets says and shows, in French: sections with examples and commands, and the meaning of every key. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';

/** The tables that an example can show. */
export const SHOWN_TABLES = [
  'months',
  'groups',
  'funders',
  'charges',
  'resources',
  'inKind',
  'bills',
  'cases',
  'figures',
  'usePeople',
  'useMoney',
] as const;

/** A table of a simulated scenario. */
export type ShownTable = (typeof SHOWN_TABLES)[number];

/** Keys of the scenario of `essai.yaml` that an example adds or replaces, and the result that it shows. */
export interface BudgetExample {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The text of the keys, as it stands below the name of the scenario. */
  readonly scenario?: string;
  /** The text of the other uses of the money, as it stands below `uses`. */
  readonly uses?: string;
  /** The text of the rules that replace those of `essai.yaml`. */
  readonly rules?: string;
  /** The text of the inputs that these rules read, as it stands below `inputs`. */
  readonly inputs?: string;
  readonly table: ShownTable;
  /** The columns that are shown; all that are in use if left out. */
  readonly columns?: readonly string[];
  /** The number of rows that are shown; all of them if left out. */
  readonly rows?: number;
  readonly after?: string;
}

/** A command, and the part of its output that is shown. */
export interface GuideCommand {
  readonly text: string;
  readonly run: string;
  /** Changes of a file before the command, as a typing mistake would make them. */
  readonly change?: readonly { readonly in: string; readonly of: string; readonly to: string }[];
  /** The beginnings of the lines at which shown parts begin and end; the whole output if left out. */
  readonly parts?: readonly { readonly from: string; readonly to?: string }[];
}

/** A section. */
export interface BudgetSection {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly examples: readonly BudgetExample[];
  readonly commands: readonly GuideCommand[];
  readonly after?: string;
}

/** The meaning of the keys of some definitions of the JSON Schema. */
export interface KeyTable {
  readonly title: string;
  readonly of: readonly string[];
  /** The id of the example that is named for each key that it shows; the first one that shows the key if left out. */
  readonly example?: string;
  readonly keys: Readonly<Record<string, string>>;
}

const text = z.string();

const section: z.ZodType<BudgetSection> = z.strictObject({
  id: text,
  title: text,
  text,
  files: z.array(text).default([]),
  examples: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        text,
        scenario: text.exactOptional(),
        uses: text.exactOptional(),
        rules: text.exactOptional(),
        inputs: text.exactOptional(),
        table: z.enum(SHOWN_TABLES).default('months'),
        columns: z.array(text).exactOptional(),
        rows: z.number().exactOptional(),
        after: text.exactOptional(),
      }),
    )
    .default([]),
  commands: z
    .array(
      z.strictObject({
        text,
        run: text,
        change: z.array(z.strictObject({ in: text, of: text, to: text })).exactOptional(),
        parts: z.array(z.strictObject({ from: text, to: text.exactOptional() })).exactOptional(),
      }),
    )
    .default([]),
  after: text.exactOptional(),
});

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (name: string): unknown => parse(readFileSync(`${folder}${name}`, 'utf8'));

/** The sections, in order. */
export const budgetSections: readonly BudgetSection[] = readdirSync(`${folder}content`)
  .sort()
  .map((name) => section.parse(read(`content/${name}`)));

/** The meaning of every key. */
export const keyTables: readonly KeyTable[] = z
  .array(z.strictObject({ title: text, of: z.array(text), example: text.exactOptional(), keys: z.record(text, text) }))
  .parse(read('keys.yaml'));

/** The document that examples change. */
export const baseText: string = readFileSync(`${folder}essai.yaml`, 'utf8');
