/** Lowers the inputs that a caisse declares. */
import { checkRule, type InputNode, type NumberInputNode, type NumberType } from '../../rule/index.ts';
import type { InputDefinition } from '../input-definition.ts';
import { readNumber } from './read-figure.ts';
import type { Scope } from './scope.ts';

interface NumberDefaults {
  readonly decimals: number;
  readonly maximum: string;
}

const DEFAULTS: Readonly<Record<NumberType, NumberDefaults>> = {
  money: { decimals: 2, maximum: '10000000' },
  count: { decimals: 0, maximum: '1000000' },
  ratio: { decimals: 4, maximum: '10' },
};

/** Checks a declared input and lowers it to a node. */
export function lowerInput(name: string, definition: InputDefinition, scope: Scope): InputNode {
  switch (definition.type) {
    case 'boolean':
      return { kind: 'input', name, type: definition.type };
    case 'category': {
      const options = uniqueIds(definition.options, scope.at('options'));
      return { kind: 'input', name, type: definition.type, options, open: false };
    }
    default:
      return lowerNumberInput(name, definition, scope);
  }
}

/** The ids of a list of choices; duplicates and an empty list are reported. */
export function uniqueIds(choices: readonly { readonly id: string }[], scope: Scope): readonly string[] {
  if (choices.length === 0) scope.report('CAISSE-RULE-EMPTY-LIST');
  const ids = new Set<string>();
  choices.forEach(({ id }, place) => {
    if (ids.has(id)) scope.at(place, 'id').report('CAISSE-ID-DUPLICATE', { id });
    ids.add(id);
  });
  return [...ids];
}

/** Checks a declared number and lowers it to a node. */
export function lowerNumberInput(
  name: string,
  definition: Extract<InputDefinition, { readonly type: NumberType }>,
  scope: Scope,
): NumberInputNode {
  const { type, decimals = DEFAULTS[type].decimals, minimum = '0', maximum = DEFAULTS[type].maximum } = definition;
  const input: NumberInputNode = {
    kind: 'input',
    name,
    type,
    decimals,
    minimum: readNumber(minimum, type, scope.at('minimum')) ?? '0',
    maximum: readNumber(maximum, type, scope.at('maximum')) ?? DEFAULTS[type].maximum,
  };
  const faults = checkRule(input, scope.path);
  for (const fault of faults) scope.top(...fault.path).add(fault);
  return faults.length === 0 ? input : { kind: 'input', name, type, minimum: '0', ...DEFAULTS[type] };
}
