/** The quantities that rules look at: built in, or defined by the caisse. */
import {
  adults,
  consumptionUnits,
  familyQuotient,
  type PartsTable,
  persons,
  remainingIncome,
  standardOfLiving,
} from '../household/index.ts';
import { exact } from '../money/index.ts';
import { type DecimalText, named, type RuleNode } from '../rule/index.ts';
import { placeholder } from './lowering/placeholder.ts';
import type { QuantityDefinition, QuantityName } from './quantity.ts';
import { readAge, readFigure } from './lowering/read-figure.ts';
import type { Scope } from './lowering/scope.ts';

/** The quantities that every caisse has beside the facts of households. */
export const DERIVED_QUANTITIES: ReadonlyMap<QuantityName, RuleNode> = /* @__PURE__ */ new Map([
  ['persons', /* @__PURE__ */ persons()],
  ['adults', /* @__PURE__ */ adults()],
  ['consumption-units', /* @__PURE__ */ consumptionUnits()],
  ['standard-of-living', /* @__PURE__ */ standardOfLiving()],
]);

/** A quantity of the document as a node, under its name. */
export function lowerQuantity(name: QuantityName, definition: QuantityDefinition, scope: Scope): RuleNode {
  const quantity = lowerDefinition(definition, scope);
  return named(name, quantity.kind === 'named' ? quantity.of : quantity);
}

function lowerDefinition(definition: QuantityDefinition, scope: Scope): RuleNode {
  switch (definition.kind) {
    case 'standard-of-living':
      return standardOfLiving(resourcesOf(definition, scope), roundingOf(definition, scope));
    case 'family-quotient': {
      scope.at('source').sources(definition.source);
      const parts = readParts(definition.parts, scope.at('parts'));
      if (parts === undefined) return placeholder('money');
      return familyQuotient(parts, resourcesOf(definition, scope), roundingOf(definition, scope));
    }
    case 'remaining-income':
      return lowerRemainingIncome(definition, scope);
    case 'rule':
      return scope.at('rule').rule(definition.rule);
    default:
      return definition satisfies never;
  }
}

type Of<Kind extends QuantityDefinition['kind']> = Extract<QuantityDefinition, { kind: Kind }>;

function lowerRemainingIncome(definition: Of<'remaining-income'>, scope: Scope): RuleNode {
  scope.at('source').sources(definition.source);
  const daysPerMonth = readDays(definition, scope);
  return remainingIncome({
    resources: resourcesOf(definition, scope),
    charges: definition.charges.map((name, place) => scope.at('charges', place).quantity(name, 'money')),
    ...(definition.per === undefined ? {} : { per: definition.per }),
    ...(daysPerMonth === undefined ? {} : { daysPerMonth }),
    rounding: roundingOf(definition, scope),
  });
}

function readDays({ period, daysPerMonth }: Of<'remaining-income'>, scope: Scope): DecimalText | undefined {
  if (period !== 'day') {
    if (daysPerMonth !== undefined) scope.at('daysPerMonth').report('CAISSE-DAYS-WITHOUT-DAY');
    return undefined;
  }
  if (daysPerMonth !== undefined) return readAboveZero(daysPerMonth, scope.at('daysPerMonth'));
  scope.report('CAISSE-DAYS-NEEDED');
  return undefined;
}

function resourcesOf(
  { resources = ['income'] }: { readonly resources?: readonly QuantityName[] },
  scope: Scope,
): readonly RuleNode[] {
  const at = scope.at('resources');
  if (resources.length > 0) return resources.map((name, place) => at.at(place).quantity(name, 'money'));
  at.report('CAISSE-RULE-EMPTY-LIST');
  return [placeholder('money')];
}

const roundingOf = (
  { rounding }: Pick<Of<'standard-of-living'>, 'rounding'>,
  scope: Scope,
): ReturnType<Scope['rounding']> => scope.at('rounding').rounding(rounding);

function readAboveZero(written: PartsTable['oneAdult'], scope: Scope): DecimalText | undefined {
  const value = readFigure(written, 'count', scope);
  if (value === undefined || exact(value).greaterThan(0)) return value;
  scope.report('CAISSE-FIGURE-ZERO', { text: String(written) });
  return undefined;
}

/** The table in plain decimals, or `undefined` where a figure of it cannot be used. */
function readParts(table: PartsTable, scope: Scope): PartsTable | undefined {
  const count = (written: PartsTable['oneAdult'], ...path: (string | number)[]): DecimalText =>
    readFigure(written, 'count', scope.at(...path)) ?? '0';
  const { value: parts, isSound } = scope.attempt(() => ({
    oneAdult: readAboveZero(table.oneAdult, scope.at('oneAdult')) ?? '1',
    twoAdults: readAboveZero(table.twoAdults, scope.at('twoAdults')) ?? '1',
    furtherAdult: count(table.furtherAdult, 'furtherAdult'),
    children: table.children.map((part, place) => count(part, 'children', place)),
    ...(table.singleParent === undefined ? {} : { singleParent: count(table.singleParent, 'singleParent') }),
    childBefore: readAge(table.childBefore, scope.at('childBefore')),
  }));
  return isSound ? parts : undefined;
}
