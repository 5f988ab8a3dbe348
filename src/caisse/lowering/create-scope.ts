/** Creates the scope of a document, which collects its diagnostics. */
import { findHouseholdInput, householdInputs, type MemberInput } from '../../household/index.ts';
import {
  type Diagnostic,
  error,
  exact,
  nearestDetail,
  type Rounding,
  TO_THE_CENT,
  warning,
} from '../../money/index.ts';
import { inferType, type InputNode, type RuleNode } from '../../rule/index.ts';
import { lowerAmount, timesPer } from './lower-amount.ts';
import { decimalOf, lowerFigure } from './lower-figure.ts';
import { lowerInput } from './lower-input.ts';
import { lowerMemberInput, placeholderMembers } from './lower-member-input.ts';
import { DERIVED_QUANTITIES, lowerQuantity } from '../lower-quantity.ts';
import { lowerRuleDocument } from './lower-rule-document.ts';
import { placeholder } from './placeholder.ts';
import { readNumber } from './read-figure.ts';
import { isOfMembers } from '../input-definition.ts';
import type { QuantityDefinition } from '../quantity.ts';
import type { Attempt, Declarations, Scope, SourceIds } from './scope.ts';
import type { RoundingWords } from '../words.ts';

/** All parts of a document that rules refer to by name. */
export interface DocumentDeclarations extends Declarations {
  readonly quantities?: Readonly<Record<string, QuantityDefinition>>;
}

/** The state shared by all places of one document. */
interface Walk {
  readonly declarations: DocumentDeclarations;
  readonly diagnostics: Diagnostic[];
  readonly reported: Set<string>;
  /** The places with an error. */
  readonly wrong: Set<string>;
  readonly inputs: Map<string, InputNode>;
  readonly memberInputs: Map<string, MemberInput>;
  readonly quantities: Map<string, Attempt<RuleNode>>;
  readonly used: Set<string>;
  /** The quantities being lowered, from the outermost to the innermost. */
  readonly open: string[];
  /** The number of errors met, including repeated ones. */
  errors: number;
}

/** A scope at the top of a document, and its diagnostics. */
export interface ScopeOfDocument {
  readonly scope: Scope;
  /** Diagnostics are appended while the scope is used. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Creates a scope at the top of a document. */
export function createScope(declarations: DocumentDeclarations): ScopeOfDocument {
  const walk: Walk = {
    declarations,
    diagnostics: [],
    reported: new Set(),
    wrong: new Set(),
    inputs: new Map(),
    memberInputs: new Map(),
    quantities: new Map(),
    used: new Set(),
    open: [],
    errors: 0,
  };
  return { scope: scopeAt(walk, [], undefined), diagnostics: walk.diagnostics };
}

/** The number of one member, under the name of an input of each member. */
interface OfMember {
  readonly name: string;
  readonly number: RuleNode;
}

function scopeAt(walk: Walk, path: Diagnostic['path'], ofMember: OfMember | undefined): Scope {
  const scope: Scope = {
    declarations: walk.declarations,
    path,
    used: walk.used,
    at: (...steps) => scopeAt(walk, [...path, ...steps], ofMember),
    top: (...steps) => scopeAt(walk, steps, undefined),
    report: (code, ...details) => note(walk, error(code, path, ...details) as Diagnostic),
    warn: (code, ...details) => note(walk, warning(code, path, ...details) as Diagnostic),
    add: (diagnostic) => note(walk, { ...diagnostic, path }),
    attempt: (work) => attempt(walk, work),
    sources: ({ source }) => checkSources(source, scope.at('source')),
    quantity: (name, type) => {
      const number = scope.member(name);
      const { value, isSound } =
        number === undefined ? findQuantity(walk, name, scope) : { value: number, isSound: true };
      if (isSound && (type === undefined || inferType(value) === type)) return value;
      if (isSound) scope.report('CAISSE-QUANTITY-TYPE', { name, expected: type ?? '', found: inferType(value) });
      return placeholder(type ?? inferType(value));
    },
    number: (name) => {
      const quantity = scope.quantity(name);
      const found = inferType(quantity);
      if (found !== 'boolean' && found !== 'category') return quantity;
      scope.report('CAISSE-QUANTITY-TYPE', { name, expected: 'number', found });
      return placeholder('money');
    },
    input: (name) => findInput(walk, name, scope),
    memberInput: (name) => findMemberInput(walk, name, scope),
    ofMember: (name, number) => scopeAt(walk, path, { name, number }),
    member: (name) => (ofMember?.name === name ? ofMember.number : undefined),
    figure: (figure, kind) => lowerFigure(figure, kind, scope),
    decimal: (figure, kind) => decimalOf(figure, kind, scope),
    amount: (amount) => lowerAmount(amount, scope),
    times: timesPer,
    rounding: (words) => readRounding(words, scope),
    rule: (rule, type) => lowerRuleDocument(rule, scope, type),
  };
  return scope;
}

/** Comparisons of a value. A value that was refused is compared by its placeholder, which tells nothing. */
const COMPARISONS: ReadonlySet<string> = new Set([
  'CAISSE-AGE-ORDER',
  'CAISSE-RULE-THRESHOLD-DUPLICATE',
  'CAISSE-RULE-THRESHOLD-ORDER',
  'CAISSE-SCALE-START',
  'CAISSE-TABLE-ROW-MISSING',
]);

function note(walk: Walk, diagnostic: Diagnostic): void {
  const { code, path, details, severity } = diagnostic;
  const [key, place] = [JSON.stringify([code, path, details]), JSON.stringify(path)];
  const isDerived = COMPARISONS.has(code) && walk.wrong.has(place);
  if (!isDerived && !walk.reported.has(key)) walk.diagnostics.push(diagnostic);
  walk.reported.add(key);
  if (severity !== 'error') return;
  walk.wrong.add(place);
  walk.errors += 1;
}

function attempt<T>(walk: Walk, work: () => T): Attempt<T> {
  const before = walk.errors;
  const value = work();
  return { value, isSound: walk.errors === before };
}

function checkSources(ids: SourceIds, scope: Scope): void {
  const { sources = {} } = scope.declarations;
  const check = (id: string, at: Scope): void => {
    if (!Object.hasOwn(sources, id))
      at.report('CAISSE-SOURCE-UNKNOWN', { name: id, ...nearestDetail(id, Object.keys(sources)) });
  };
  if (typeof ids === 'string') check(ids, scope);
  else ids?.forEach((id, place) => check(id, scope.at(place)));
}

/** Notes the use of a name; the check of a declaration at its own place is not a use. */
function noteUse({ used }: Walk, name: string, { path }: Scope): void {
  if (path.length !== 2 || path[1] !== name) used.add(name);
}

function findQuantity(walk: Walk, name: string, scope: Scope): Attempt<RuleNode> {
  const { quantities = {}, inputs = {} } = walk.declarations;
  noteUse(walk, name, scope);
  if (Object.hasOwn(quantities, name)) return declaredQuantity(walk, name, scope);
  const derived = DERIVED_QUANTITIES.get(name);
  if (derived !== undefined) return { value: derived, isSound: true };
  if (Object.hasOwn(inputs, name) || findHouseholdInput(name) !== undefined) {
    return { value: scope.input(name), isSound: true };
  }
  const known = [
    ...Object.keys(quantities),
    ...Object.keys(inputs),
    ...DERIVED_QUANTITIES.keys(),
    ...Object.keys(householdInputs),
  ];
  scope.report('CAISSE-QUANTITY-UNKNOWN', { name, ...nearestDetail(name, known) });
  return { value: placeholder('money'), isSound: false };
}

function declaredQuantity(walk: Walk, name: string, scope: Scope): Attempt<RuleNode> {
  const known = walk.quantities.get(name);
  if (known !== undefined) {
    if (!known.isSound) walk.errors += 1;
    return known;
  }
  const around = walk.open.indexOf(name);
  if (around >= 0) {
    scope.report('CAISSE-QUANTITY-CYCLE', { name, cycle: [...walk.open.slice(around), name] });
    return { value: placeholder('money'), isSound: false };
  }
  walk.open.push(name);
  const definition = walk.declarations.quantities![name]!;
  const lowered = attempt(walk, () => lowerQuantity(name, definition, scope.top('quantities', name)));
  walk.open.pop();
  walk.quantities.set(name, lowered);
  return lowered;
}

function findInput(walk: Walk, name: string, scope: Scope): InputNode {
  noteUse(walk, name, scope);
  const { inputs = {} } = walk.declarations;
  const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (definition !== undefined && isOfMembers(definition)) scope.report('CAISSE-INPUT-OF-MEMBERS', { name });
  const known = walk.inputs.get(name);
  if (known !== undefined) return known;
  const input =
    definition === undefined ? findHouseholdInput(name) : lowerInput(name, definition, scope.top('inputs', name));
  if (input === undefined) {
    const known = [...Object.keys(inputs), ...Object.keys(householdInputs)];
    scope.report('CAISSE-INPUT-UNKNOWN', { name, ...nearestDetail(name, known) });
    return { kind: 'input', name, type: 'boolean' };
  }
  walk.inputs.set(name, input);
  return input;
}

function findMemberInput(walk: Walk, name: string, scope: Scope): MemberInput {
  noteUse(walk, name, scope);
  const known = walk.memberInputs.get(name);
  if (known !== undefined) return known;
  const { inputs = {} } = walk.declarations;
  const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (definition !== undefined && isOfMembers(definition)) {
    const found = lowerMemberInput(name, definition, scope.top('inputs', name));
    walk.memberInputs.set(name, found);
    return found;
  }
  const names = Object.entries(inputs).flatMap(([each, input]) => (isOfMembers(input) ? [each] : []));
  if (definition !== undefined || findHouseholdInput(name) !== undefined) {
    scope.report('CAISSE-INPUT-OF-HOUSEHOLD', { name });
  } else scope.report('CAISSE-INPUT-UNKNOWN', { name, ...nearestDetail(name, names) });
  return placeholderMembers(name);
}

function readRounding(words: RoundingWords | undefined, scope: Scope): Rounding {
  if (words === undefined) return TO_THE_CENT;
  const to = readNumber(words.to, 'money', scope.at('to'));
  if (to === undefined) return TO_THE_CENT;
  if (!exact(to).greaterThan(0)) {
    scope.at('to').report('CAISSE-RULE-ROUNDING-MULTIPLE', { to });
    return TO_THE_CENT;
  }
  return { to, mode: words.mode ?? TO_THE_CENT.mode };
}
