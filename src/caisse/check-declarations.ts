/** Checks all declarations of a document, used or unused. */
import { findHouseholdInput, type MemberInput } from '../household/index.ts';
import { isOfMembers } from './input-definition.ts';
import { labelDetails } from './label-details.ts';
import { checkParameter } from './lowering/lower-figure.ts';
import { DERIVED_QUANTITIES } from './lower-quantity.ts';
import { checkMonth } from './lowering/read-figure.ts';
import type { Scope } from './lowering/scope.ts';
import type { Label } from './words.ts';

/** Reports errors in the sources, parameters, inputs and quantities of a document. */
export function checkDeclarations(scope: Scope): void {
  const { sources = {}, parameters = {}, inputs = {}, quantities = {} } = scope.declarations;
  for (const [id, { checked }] of Object.entries(sources)) checkMonth(checked, scope.top('sources', id, 'checked'));
  for (const [name, parameter] of Object.entries(parameters)) checkParameter(parameter, scope.top('parameters', name));
  for (const [name, definition] of Object.entries(inputs)) {
    const at = scope.top('inputs', name);
    checkName(name, at);
    if (COUNTS.test(name)) at.report('CAISSE-NAME-TAKEN', { name });
    if (isOfMembers(definition)) checkNumbered(at.memberInput(name), at);
    else at.input(name);
  }
  for (const name of Object.keys(quantities)) {
    const at = scope.top('quantities', name);
    checkName(name, at);
    if (Object.hasOwn(inputs, name)) at.report('CAISSE-NAME-TAKEN', { name });
    at.quantity(name);
  }
}

/** Reports an input of each member if one of its numbered names is that of another input or quantity. */
function checkNumbered({ inputs: numbered }: MemberInput, scope: Scope): void {
  const { inputs = {}, quantities = {} } = scope.declarations;
  for (const { name } of numbered) {
    const isTaken = Object.hasOwn(inputs, name) || Object.hasOwn(quantities, name);
    if (isTaken || COUNTS.test(name)) scope.report('CAISSE-NAME-TAKEN', { name });
  }
}

/**
 * Warns of parameters, inputs and quantities that nothing in the document reads. To be called when all else is lowered.
 *
 * @remarks
 * Variants are not lowered: a name that their changes mention is used.
 */
export function warnUnused({ declarations, used, top }: Scope, variants: unknown): void {
  const mentioned = new Set(wordsIn(variants));
  for (const key of ['parameters', 'inputs', 'quantities'] as const)
    for (const [name, { label }] of Object.entries<{ readonly label?: Label }>(declarations[key] ?? {}))
      if (!mentioned.has(name) && !used.has(key === 'parameters' ? `parameter.${name}` : name))
        top(key, name).warn('CAISSE-WARN-UNUSED', { name, ...labelDetails(label) });
}

/** All texts in a value, at any depth. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** Input names reserved for the library. */
const RESERVED = /^(?:parameter|answer|purchases)\./;

/** Names of the columns that count members, and of the composition of a household as an input of curves. */
const COUNTS = /^members(?:_\d+_(?:\d+|and_over))?$/;

function checkName(name: string, scope: Scope): void {
  const isTaken = DERIVED_QUANTITIES.has(name) || findHouseholdInput(name) !== undefined || RESERVED.test(name);
  if (isTaken) scope.report('CAISSE-NAME-TAKEN', { name });
}
