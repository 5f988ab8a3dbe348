/** Lowers rules written in a document: resolves names, parses figures and checks the result. */
import type { DecimalInput } from '../../money/index.ts';
import {
  checkRule,
  inferType,
  type NodeType,
  type NumberType,
  type RuleNode,
  type StepBracket,
} from '../../rule/index.ts';
import { lowerParameter } from './lower-figure.ts';
import { placeholder } from './placeholder.ts';
import { readFigure, readNumber } from './read-figure.ts';
import type { RuleDocument } from '../rule-document.ts';
import type { Scope } from './scope.ts';

const DEPTH_LIMIT = 200;

/**
 * Lowers a rule of the document.
 *
 * @param document - the rule as written
 * @param scope - its place in the document
 * @param type - the required type of its result; any by default
 * @returns the rule, or a placeholder constant if an error was reported in it
 */
export function lowerRuleDocument(document: RuleDocument, scope: Scope, type?: NodeType): RuleNode {
  const { value: rule, isSound } = scope.attempt(() => lowerNode(document, scope, 0));
  if (!isSound) return placeholder(type ?? 'money');
  const faults = checkRule(rule, scope.path);
  for (const fault of faults) scope.top(...fault.path).add(fault);
  if (faults.length > 0) return placeholder(type ?? inferType(rule));
  const found = inferType(rule);
  if (type === undefined || found === type) return rule;
  scope.report('CAISSE-RESULT-TYPE', { expected: type, found });
  return placeholder(type);
}

function lowerNode(document: RuleDocument, scope: Scope, depth: number): RuleNode {
  if (depth >= DEPTH_LIMIT) {
    scope.report('CAISSE-RULE-TOO-DEEP', { limit: DEPTH_LIMIT });
    return placeholder('money');
  }
  const one = (key: string, of: RuleDocument): RuleNode => lowerNode(of, scope.at(key), depth + 1);
  const all = (key: string, of: readonly RuleDocument[]): RuleNode[] =>
    of.map((each, place) => lowerNode(each, scope.at(key, place), depth + 1));
  switch (document.kind) {
    case 'constant':
      return lowerConstant(document, scope);
    case 'input':
      return scope.member(document.name) ?? scope.at('name').input(document.name);
    case 'quantity':
      return scope.at('name').quantity(document.name);
    case 'parameter':
      return lowerParameter(document.name, scope.at('name'));
    case 'given':
      return { kind: 'given', input: scope.at('name').input(document.name) };
    case 'add':
      return { kind: 'add', terms: all('terms', document.terms) };
    case 'subtract':
    case 'multiply':
      return { kind: document.kind, left: one('left', document.left), right: one('right', document.right) };
    case 'divide':
      return {
        kind: 'divide',
        dividend: one('dividend', document.dividend),
        divisor: one('divisor', document.divisor),
        rounding: scope.at('rounding').rounding(document.rounding),
      };
    case 'min':
    case 'max':
    case 'and':
    case 'or':
      return { kind: document.kind, of: all('of', document.of) };
    case 'round':
      return { kind: 'round', of: one('of', document.of), rounding: scope.at('rounding').rounding(document.rounding) };
    case 'marginal-scale':
    case 'step-scale':
    case 'interpolated-scale':
      return lowerScale(document, one('base', document.base), scope);
    case 'compare':
      return {
        kind: 'compare',
        operator: document.operator,
        left: one('left', document.left),
        right: one('right', document.right),
      };
    case 'not':
      return { kind: 'not', of: one('of', document.of) };
    case 'one-of':
      return { kind: 'one-of', of: one('of', document.of), options: document.options };
    case 'if':
      return {
        kind: 'if',
        condition: one('condition', document.condition),
        then: one('then', document.then),
        else: one('else', document.else),
      };
    case 'count-members':
      return { kind: 'count-members', from: document.from ?? 0, before: document.before ?? null };
    case 'named':
      return { kind: 'named', name: document.name, of: one('of', document.of) };
    default:
      return document satisfies never;
  }
}

type Scale = Extract<RuleDocument, { readonly base: RuleDocument }>;

function lowerScale(scale: Scale, base: RuleNode, scope: Scope): RuleNode {
  const number = (value: DecimalInput, type: NodeType, ...path: (string | number)[]): string =>
    readNumber(value, type as NumberType, scope.at(...path)) ?? '0';
  const rate = (value: DecimalInput, ...path: (string | number)[]): string =>
    readFigure(value, 'signed-rate', scope.at(...path)) ?? '0';
  const baseType = inferType(base);
  switch (scale.kind) {
    case 'marginal-scale': {
      const brackets = scale.brackets.map((bracket, place) => ({
        from: number(bracket.from, baseType, 'brackets', place, 'from'),
        rate: rate(bracket.rate, 'brackets', place, 'rate'),
      }));
      return { kind: scale.kind, base, brackets };
    }
    case 'step-scale': {
      const brackets = scale.brackets.map((bracket, place): StepBracket => {
        const from = number(bracket.from, baseType, 'brackets', place, 'from');
        if ('rate' in bracket) return { from, rate: rate(bracket.rate, 'brackets', place, 'rate') };
        return { from, amount: number(bracket.amount, scale.type, 'brackets', place, 'amount') };
      });
      return { kind: scale.kind, base, type: scale.type, brackets };
    }
    case 'interpolated-scale': {
      const points = scale.points.map(({ at, value }, place) => ({
        at: number(at, baseType, 'points', place, 'at'),
        value: number(value, scale.type, 'points', place, 'value'),
      }));
      return {
        kind: scale.kind,
        base,
        type: scale.type,
        points,
        rounding: scope.at('rounding').rounding(scale.rounding),
      };
    }
    default:
      return scale satisfies never;
  }
}

function lowerConstant(document: Extract<RuleDocument, { kind: 'constant' }>, scope: Scope): RuleNode {
  switch (document.type) {
    case 'boolean':
      return { kind: 'constant', type: document.type, value: document.value };
    case 'category':
      return { kind: 'constant', type: document.type, value: document.value };
    default: {
      const value = readNumber(document.value, document.type, scope.at('value')) ?? '0';
      return { kind: 'constant', type: document.type, value };
    }
  }
}
