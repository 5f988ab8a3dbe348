/** Households of a file in place of the groups of a scenario. */
import { isDeepStrictEqual } from 'node:util';
import {
  type Caisse,
  type CaisseDocument,
  checkCaisse,
  defineCaisse,
  type FundScenario,
  type Label,
} from '../caisse/index.ts';
import { type Diagnostic, isMonth } from '../money/index.ts';
import { parseHouseholdRows } from '../population/index.ts';
import type { Placer } from '../schema/index.ts';
import { groupHouseholds } from '../simulation/index.ts';
import type { Given, Option } from './command.ts';
import { type InvalidData, invalidData, usageError, type UsageError } from './command-outcome.ts';
import { fileFactsOptions, readFileFacts } from './file-facts-options.ts';
import type { Io } from './io.ts';
import { readCsvFile } from './read-csv-file.ts';

/** The options that replace the groups of scenarios by the households of a file. */
export const householdsOptions: Readonly<Record<string, Option>> = {
  households: {
    value: { fr: 'FICHIER', en: 'FILE' },
    help: {
      fr: 'des foyers en CSV, à la place des groupes du scénario (modèle : caisse template households)',
      en: 'households in CSV, in place of the groups of the scenario (template: caisse template households)',
    },
  },
  ...fileFactsOptions,
};

/** A caisse whose scenarios have the households of a file, and the file of a diagnostic. */
export interface WithHouseholds {
  readonly caisse: Caisse;
  readonly warnings: readonly Diagnostic[];
  /** Makes the outcome for diagnostics of a plan: those about a group are those of its line. */
  readonly invalid: (name: string, diagnostics: readonly Diagnostic[]) => InvalidData;
}

/** Replaces the groups of the scenarios of a caisse, or of one of them, by the households of `--households`. */
export async function withHouseholds(
  caisse: Caisse,
  given: Given,
  io: Io,
  place: Placer,
): Promise<WithHouseholds | InvalidData | UsageError> {
  const { households: file, scenario: only } = given.options;
  if (file === undefined) return withoutFile(caisse, given, place);
  const read = await readFileFacts(given, io);
  if (read.kind !== 'facts') return read;
  const source = await readCsvFile(file, io);
  if (!source.ok) return invalidData(file, source.diagnostics);
  const lineOf = new Map<Label, number>();
  const warnings: Diagnostic[] = [];
  const scenarios: Record<string, FundScenario> = {};
  for (const [id, scenario] of Object.entries(caisse.document.scenarios ?? {})) {
    scenarios[id] = scenario;
    const { start, months } = scenario;
    if ((only !== undefined && id !== only) || !isMonth(start)) continue;
    const parsed = parseHouseholdRows(source.text, caisse, { start, months }, read.facts);
    if (!parsed.ok) return invalidData(file, parsed.diagnostics);
    warnings.push(...parsed.warnings.filter((each) => !warnings.some((known) => isDeepStrictEqual(known, each))));
    const rows = parsed.rows.map((row, index) => {
      const line = parsed.lines[index]!;
      const label: Label = { fr: `${beginning(row.group)}ligne ${line}`, en: `${beginning(row.group)}line ${line}` };
      lineOf.set(label, line);
      return { ...row, label };
    });
    scenarios[id] = { ...scenario, groups: groupHouseholds(rows, scenario) };
  }
  const document: CaisseDocument = { ...caisse.document, scenarios };
  const invalid = (name: string, diagnostics: readonly Diagnostic[]): InvalidData => {
    const [inFile, others] = [diagnostics.map((each) => inLine(each, scenarios, lineOf)), diagnostics];
    return {
      kind: 'invalid-data',
      problems: [
        { source: file, diagnostics: firstOfEachLine(inFile.flatMap((each) => each ?? [])) },
        { source: name, diagnostics: place(others.filter((_, index) => inFile[index] === null)) },
      ].filter(({ diagnostics: of }) => of.length > 0),
    };
  };
  const problems = checkCaisse(document).filter(({ severity }) => severity === 'error');
  if (problems.length > 0) return invalid(given.operands[0] ?? '', problems);
  return { caisse: defineCaisse(document), warnings, invalid };
}

const beginning = (group: string | undefined): string => (group === undefined ? '' : `${group}, `);

function withoutFile(caisse: Caisse, { options, lists }: Given, place: Placer): WithHouseholds | UsageError {
  const idle = Object.keys(fileFactsOptions).find(
    (name) => options[name] !== undefined || (lists[name] ?? []).length > 0,
  );
  if (idle === undefined) {
    return { caisse, warnings: [], invalid: (name, diagnostics) => invalidData(name, place(diagnostics)) };
  }
  return usageError(
    { fr: `--${idle} s’utilise avec --households.`, en: `--${idle} applies with --households.` },
    'simulate',
  );
}

/** The first diagnostic of each code in each line: the months of a scenario may repeat it. */
const firstOfEachLine = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(
    ({ code, line }, place) => diagnostics.findIndex((each) => each.code === code && each.line === line) === place,
  );

/** A diagnostic about a group as one about a line of the file, or about all groups as one about the file; `null` for other diagnostics. */
function inLine(
  diagnostic: Diagnostic,
  scenarios: Readonly<Record<string, FundScenario>>,
  lineOf: ReadonlyMap<Label, number>,
): Diagnostic | null {
  const [, id, list, place] = diagnostic.path;
  if (list !== 'groups') return null;
  if (place === undefined) return { ...diagnostic, path: [] };
  const label = scenarios[String(id)]?.groups[Number(place)]?.label;
  const line = label === undefined ? undefined : lineOf.get(label);
  return line === undefined ? null : { ...diagnostic, line };
}
