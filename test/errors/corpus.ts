/** The smallest documents that provoke each diagnostic, and how they are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assessHousehold, type Caisse } from '../../src/caisse/index.ts';
import type { Household } from '../../src/household/index.ts';
import { type Diagnostic, isMonth, type Month, month } from '../../src/money/index.ts';
import { parseCaisse, parseHousehold, type PlacedDiagnostic } from '../../src/schema/index.ts';
import { planFund } from '../../src/simulation/index.ts';
import { longDocuments } from './long-documents.ts';

/** One document and what is wrong with it. */
export interface ErrorCase {
  readonly code: string;
  /** From this folder; of a document that is made, the name it would have. */
  readonly file: string;
  /** `LINE:COLUMN PATH`, or `-` for what has no place. */
  readonly expected: string;
  /** The document without its first line of comment, or what it is where it is too long to show. */
  readonly shown: string;
  readonly diagnostics: () => readonly PlacedDiagnostic[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Every document, by code. */
export function errorCases(): readonly ErrorCase[] {
  return [
    ...filesIn('').map(caisseCase),
    ...filesIn('household/').map(householdCase),
    ...filesIn('fund/').map(fundCase),
    ...longDocuments.map(({ code, shown, text, expected, household = false }) => ({
      code,
      shown,
      expected,
      file: household ? `household/${code}` : code,
      diagnostics: () => (household ? householdDiagnostics(text(), 'libre', '2026-11') : caisseDiagnostics(text())),
    })),
  ].sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** Code, place and path of the first diagnostic, as the first line of a document says them. */
export function firstOf(diagnostics: readonly PlacedDiagnostic[]): string {
  const [first] = diagnostics;
  if (first === undefined) return 'nothing';
  const { code, line, column, path } = first;
  const place = line === undefined || column === undefined ? '-' : `${line}:${column}`;
  return [code, place, ...(path.length === 0 ? [] : [path.join('.')])].join(' ');
}

interface ErrorFile {
  readonly code: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
}

function filesIn(subfolder: string): readonly ErrorFile[] {
  const names = readdirSync(folder + subfolder).filter((name) => /^CAISSE-.*\.(yaml|json)$/.test(name));
  return names.map((name) => {
    const bytes = readFileSync(folder + subfolder + name);
    const code = name.replace(/\.\w+$/, '');
    return { code, file: subfolder + name, bytes, lines: bytes.toString('utf8').split('\n') };
  });
}

/** The first line is a comment; beside JSON, which has none, stands a file of one line. */
function caisseCase(file: ErrorFile): ErrorCase {
  const isJson = file.file.endsWith('.json');
  const comment = isJson ? readFileSync(`${folder}${file.code}.expected`, 'utf8').trim() : file.lines[0]!;
  return {
    ...named(file, comment),
    shown: file.lines.slice(isJson ? 0 : 1).join('\n'),
    diagnostics: () => caisseDiagnostics(file.bytes, isJson ? 'json' : 'yaml'),
  };
}

/** The second line says in which month and by which caisse the household is assessed. */
function householdCase(file: ErrorFile): ErrorCase {
  const [, month = '', caisse = ''] = /^# in (\S+) with (\S+)$/.exec(file.lines[1]!) ?? [];
  return {
    ...named(file, file.lines[0]!),
    shown: file.lines.slice(1).join('\n'),
    diagnostics: () => householdDiagnostics(file.bytes, caisse, month),
  };
}

/** The scenario `essai` becomes a plan. */
function fundCase(file: ErrorFile): ErrorCase {
  return {
    ...named(file, file.lines[0]!),
    shown: file.lines.slice(1).join('\n'),
    diagnostics: () => {
      const parsed = parseCaisse(file.bytes);
      if (!parsed.ok) return parsed.diagnostics;
      const planned = planFund(parsed.caisse, 'essai');
      return planned.ok ? [] : parsed.place(planned.diagnostics);
    },
  };
}

function named({ code, file }: ErrorFile, comment: string): Pick<ErrorCase, 'code' | 'file' | 'expected'> {
  return { code, file, expected: comment.replace(/^# /, '') };
}

function caisseDiagnostics(source: string | Uint8Array, format: 'yaml' | 'json' = 'yaml'): readonly PlacedDiagnostic[] {
  const parsed = parseCaisse(source, { format, asOf: month('2026-11') });
  return parsed.ok ? parsed.warnings : parsed.diagnostics;
}

function householdDiagnostics(source: string | Uint8Array, name: string, of: string): readonly PlacedDiagnostic[] {
  const parsed = parseHousehold(source);
  if (!parsed.ok) return parsed.diagnostics;
  if (!isMonth(of)) throw new Error(`${of} is not a month`);
  const caisse = caisseNamed(name);
  return parsed.place(assessed(caisse, parsed.household, of), caisse.document);
}

function caisseNamed(name: string): Caisse {
  const parsed = parseCaisse(readFileSync(`${folder}household/caisses/${name}.yaml`));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.diagnostics)}`);
  return parsed.caisse;
}

function assessed(caisse: Caisse, household: Household, month: Month): readonly Diagnostic[] {
  const result = assessHousehold(caisse, household, month);
  if (!result.ok) return result.diagnostics;
  const { contribution, allocation } = result.assessment;
  return [contribution.amount, allocation.amount].flatMap((amount) =>
    amount.status === 'refused' ? amount.diagnostics : [],
  );
}
