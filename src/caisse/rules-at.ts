/** Finds the rules in force in a month. */
import { checkArgument, type Diagnostic, error, isMonth, type Month } from '../money/index.ts';
import { dataKind, quotable } from '../shape/index.ts';
import type { Caisse, LoweredVersion } from './lowered.ts';

/** The rules of a month, or the diagnostic if no rules apply. */
export type RulesAtResult =
  | { readonly ok: true; readonly month: Month; readonly version: LoweredVersion }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Finds the rules in force in a month.
 *
 * @remarks
 * Diagnostics: `CAISSE-MONTH` for a text that is not a month, `CAISSE-MONTH-BEFORE-RULES`, `CAISSE-MONTH-AFTER-RULES`.
 *
 * @param caisse - a checked caisse
 * @param month - the month, `YYYY-MM`
 * @law the rules of a month are those of the latest version up to it
 */
export function rulesAt(caisse: Caisse, month: string): RulesAtResult {
  checkCaisseArgument(caisse);
  if (!isMonth(month)) return none(error('CAISSE-MONTH', PATH, { text: quotable(month) ?? dataKind(month) }));
  const version = caisse.versions.filter(({ from }) => from <= month).at(-1);
  if (version === undefined) {
    const first = caisse.versions[0]?.from;
    return none(error('CAISSE-MONTH-BEFORE-RULES', PATH, { month, ...(first === undefined ? {} : { first }) }));
  }
  const { until } = version;
  if (until !== undefined && until < month) {
    return none(error('CAISSE-MONTH-AFTER-RULES', PATH, { month, last: until }));
  }
  return { ok: true, month, version };
}

/**
 * Checks that an argument is a caisse.
 *
 * @throws TypeError when it was not made by `defineCaisse` or a function that parses
 */
export function checkCaisseArgument(caisse: Caisse, name = 'caisse'): void {
  checkArgument(name, caisse, 'object');
  if (!Array.isArray(caisse.versions))
    throw new TypeError(`${name}: expected a caisse made by \`defineCaisse\` or \`parseCaisse\``);
}

const PATH = ['month'];

const none = (diagnostic: Diagnostic): RulesAtResult => ({ ok: false, diagnostic });
