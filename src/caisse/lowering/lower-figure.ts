/** Lowers figures to nodes: constants, or inputs for parameters without a value. */
import { type DecimalInput, nearestDetail } from '../../money/index.ts';
import { parameterInput } from '../../household/index.ts';
import { checkRule, type DecimalText, type NumberInputNode, type NumberType, type RuleNode } from '../../rule/index.ts';
import { placeholder } from './placeholder.ts';
import { checkMonth, isParameter, readFigure, readNumber, typeOfFigure, writtenFigure } from './read-figure.ts';
import type { FigureKind, Scope } from './scope.ts';
import type { Figure, Parameter } from '../words.ts';

/** A resolved figure. */
type FoundFigure =
  | { readonly kind: 'known'; readonly value: DecimalText }
  | { readonly kind: 'gap'; readonly parameter: string }
  | { readonly kind: 'unusable' };

/** Lowers a figure to a constant, or to the input `parameter.NAME` for a parameter without a value. */
export function lowerFigure(figure: Figure, kind: FigureKind, scope: Scope): RuleNode {
  const type = typeOfFigure(kind);
  const found = findFigure(figure, kind, scope);
  switch (found.kind) {
    case 'known':
      return { kind: 'constant', type, value: found.value };
    case 'gap':
      return unknownParameter(found.parameter, scope);
    case 'unusable':
      return placeholder(type);
    default:
      return found satisfies never;
  }
}

/** The value of a figure; a parameter without a value is reported. */
export function decimalOf(figure: Figure, kind: FigureKind, scope: Scope): DecimalText {
  const found = findFigure(figure, kind, scope);
  if (found.kind === 'gap') scope.report('CAISSE-PARAMETER-VALUE-MISSING', { name: found.parameter });
  return found.kind === 'known' ? found.value : '0';
}

/** Lowers a parameter of the document to a node of its declared type. */
export function lowerParameter(name: string, scope: Scope): RuleNode {
  const parameter = findParameter(name, scope);
  return parameter === undefined ? placeholder('ratio') : lowerFigure({ parameter: name }, parameter.type, scope);
}

/** The input of a parameter without a value, within its bounds. */
export function unknownParameter(name: string, scope: Scope): NumberInputNode {
  const { type, minimum, maximum } = scope.declarations.parameters![name]!;
  const widest = parameterInput(name, type);
  const at = scope.top('parameters', name);
  const bound = (written: DecimalInput | undefined, key: 'minimum' | 'maximum'): DecimalText =>
    (written === undefined ? undefined : readNumber(written, type, at.at(key))) ?? widest[key];
  const input: NumberInputNode = { ...widest, minimum: bound(minimum, 'minimum'), maximum: bound(maximum, 'maximum') };
  const faults = checkRule(input, at.path);
  for (const fault of faults) scope.top(...fault.path).add(fault);
  return faults.length === 0 ? input : widest;
}

/** Checks the declaration of a parameter. */
export function checkParameter(parameter: Parameter, scope: Scope): void {
  scope.sources(parameter);
  checkMonth(parameter.checked, scope.at('checked'));
  if (parameter.value !== undefined) readFigure(parameter.value, parameter.type, scope.at('value'));
}

function findFigure(figure: Figure, kind: FigureKind, scope: Scope): FoundFigure {
  if (isParameter(figure)) return findInParameters(figure.parameter, kind, scope);
  const { written, scope: at } = writtenFigure(figure, scope);
  return foundOr(readFigure(written, kind, at));
}

function findInParameters(name: string, kind: FigureKind, scope: Scope): FoundFigure {
  const parameter = findParameter(name, scope);
  if (parameter === undefined) return { kind: 'unusable' };
  const expected: NumberType = typeOfFigure(kind);
  if (parameter.type !== expected) {
    scope.report('CAISSE-PARAMETER-TYPE', { name, expected, found: parameter.type });
    return { kind: 'unusable' };
  }
  if (parameter.value === undefined) return { kind: 'gap', parameter: name };
  return foundOr(readFigure(parameter.value, kind, scope.top('parameters', name, 'value')));
}

function findParameter(name: string, scope: Scope): Parameter | undefined {
  const { parameters = {} } = scope.declarations;
  scope.used.add(`parameter.${name}`);
  if (Object.hasOwn(parameters, name)) return parameters[name];
  scope.report('CAISSE-PARAMETER-UNKNOWN', { name, ...nearestDetail(name, Object.keys(parameters)) });
  return undefined;
}

const foundOr = (value: DecimalText | undefined): FoundFigure =>
  value === undefined ? { kind: 'unusable' } : { kind: 'known', value };
