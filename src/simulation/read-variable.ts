/** Reads what varies from its text, as the command line and the variants of a document write it. */
import { checkArgument } from '../money/index.ts';
import type { FundVariable } from './fund-question.ts';

/**
 * Reads what varies: `subsidy:FUNDER`, `allocation`, `allocation:GROUP`, `households`, `households:GROUP`, or a place of the document.
 *
 * @param text - the text; a name that is a number is a place in a list
 * @example
 * ```ts
 * import { readVariable } from 'caisse-rules/simulation';
 *
 * readVariable('subsidy:Ville'); // => { kind: 'subsidy', funder: 'Ville' }
 * readVariable('rules.0.contribution.rate'); // => { kind: 'figure', path: 'rules.0.contribution.rate' }
 * ```
 */
export function readVariable(text: string): FundVariable {
  checkArgument('text', text, 'text');
  const [, word = '', name] = /^([a-z]+)(?::(.*))?$/s.exec(text) ?? [];
  const group = name === undefined ? {} : { group: numbered(name) };
  if (word === 'subsidy' && name !== undefined) return { kind: 'subsidy', funder: numbered(name) };
  if (word === 'allocation') return { kind: 'allocation', ...group };
  if (word === 'households') return { kind: 'households', ...group };
  return { kind: 'figure', path: text };
}

/** A number is a place in a list; any other text is a name. */
const numbered = (name: string): string | number => (/^\d{1,9}$/.test(name) ? Number(name) : name);
