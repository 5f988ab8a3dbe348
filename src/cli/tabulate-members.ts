/** Tabulates the compositions of a household, for `caisse curve --input members`. */
import { assessCompositions } from '../caisse/curves.ts';
import { printable } from '../money/index.ts';
import { MEMBERS_LIMIT } from '../rule/index.ts';
import type { Given } from './command.ts';
import { type CommandOutcome, invalidData, usageError } from './command-outcome.ts';
import { compositionsCsv, compositionsData, compositionsPage } from './compositions-page.ts';
import { loadCurveSubject } from './curve-subject.ts';
import type { Io } from './io.ts';
import { readCount } from './read-options.ts';
import { monthsToCome, rulesLines } from './rules-in-month.ts';

/** Tabulates the compositions of the household. */
export async function tabulateMembers(given: Given, io: Io): Promise<CommandOutcome> {
  const unused = (['pool-households', 'others-paid', 'report'] as const).find(
    (option) => given.options[option] !== undefined,
  );
  if (unused !== undefined) {
    return usageError({
      fr: `--${unused} ne s’utilise pas avec --input members.`,
      en: `--${unused} does not apply with --input members.`,
    });
  }
  const from = readCount(given, 'from', MEMBERS_LIMIT);
  if (from.kind === 'usage-error') return from;
  const to = readCount(given, 'to', MEMBERS_LIMIT);
  if (to.kind === 'usage-error') return to;
  const loaded = await loadCurveSubject(given, io);
  if (loaded.kind !== 'loaded') return loaded;
  const { name, caisse, household, month, facts } = loaded;
  const result = assessCompositions(caisse, household, month, {
    facts,
    ...(from.value === undefined ? {} : { from: from.value }),
    ...(to.value === undefined ? {} : { to: to.value }),
  });
  if (!result.ok) return invalidData(name, result.diagnostics);
  const { assessed, warnings } = result;
  const page = { language: given.language, width: io.width, notes: rulesLines(caisse, given, io) };
  const text = (): string => {
    if (given.switches.has('csv')) return compositionsCsv(assessed, caisse.document, 'csv-fr');
    if (given.switches.has('csv-data')) return compositionsCsv(assessed, caisse.document, 'csv-data');
    return compositionsPage(assessed, caisse.document, page).map(printable).join('\n');
  };
  return {
    kind: 'done',
    text,
    json: () => ({ ...compositionsData(assessed), rulesToCome: monthsToCome(caisse, month) }),
    problems: [{ source: name, diagnostics: [...loaded.warnings, ...warnings] }],
  };
}
