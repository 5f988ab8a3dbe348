/** Reads a value that a household states as the value of an input. */
import {
  type DecimalInput,
  decimalPlaces,
  type Diagnostic,
  error,
  exact,
  exactFromCents,
  nearestDetail,
  parseDecimalText,
  parseEuros,
  parseRate,
  toPlainText,
} from '../money/index.ts';
import type { CategoryInputNode, FactValue, InputNode, NumberInputNode } from '../rule/index.ts';

/** A fact that was read, or the problem in it. */
export type ReadFact =
  { readonly ok: true; readonly value: FactValue } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** The accepted forms of yes and no. */
const YES_OR_NO: ReadonlyMap<unknown, boolean> = /* @__PURE__ */ new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['oui', true],
  ['yes', true],
  [false, false],
  ['false', false],
  ['non', false],
  ['no', false],
]);

/** Reads one fact: a number in French or English, a yes or no, or an option. */
export function readFact(input: InputNode, given: DecimalInput | boolean, path: Diagnostic['path']): ReadFact {
  switch (input.type) {
    case 'boolean': {
      const value = YES_OR_NO.get(given);
      return value === undefined
        ? refused(error('CAISSE-HOUSEHOLD-NOT-YES-OR-NO', path, statement(input, given)))
        : { ok: true, value };
    }
    case 'category':
      return readWord(input, given, path);
    default:
      return readNumber(input, given, path);
  }
}

function readNumber(input: NumberInputNode, given: DecimalInput | boolean, path: Diagnostic['path']): ReadFact {
  if (typeof given === 'boolean') return refused(error('CAISSE-HOUSEHOLD-NOT-A-NUMBER', path, statement(input, given)));
  const parsed = parseNumber(input, given);
  if (!parsed.ok) return refused({ ...parsed.diagnostic, path });
  const value = exact(parsed.text);
  if (decimalPlaces(value) > input.decimals) {
    return refused(error('CAISSE-HOUSEHOLD-TOO-PRECISE', path, { ...statement(input, given), limit: input.decimals }));
  }
  const { minimum, maximum } = input;
  if (value.lessThan(exact(minimum)) || value.greaterThan(exact(maximum))) {
    return refused(error('CAISSE-HOUSEHOLD-OUT-OF-RANGE', path, { ...statement(input, given), minimum, maximum }));
  }
  return { ok: true, value: parsed.text };
}

/** An amount may have its currency sign, and a ratio its percent sign. */
function parseNumber(input: NumberInputNode, given: DecimalInput): ReturnType<typeof parseDecimalText> {
  const parsed = parseDecimalText(given);
  if (!parsed.ok && input.type === 'ratio') {
    const rate = parseRate(given);
    return rate.ok ? { ok: true, text: rate.ratio } : parsed;
  }
  if (parsed.ok || input.type !== 'money') return parsed;
  const euros = parseEuros(given);
  if (euros.ok) return { ok: true, text: toPlainText(exactFromCents(euros.cents)) };
  return parsed;
}

function readWord(input: CategoryInputNode, given: DecimalInput | boolean, path: Diagnostic['path']): ReadFact {
  if (typeof given === 'boolean') return refused(error('CAISSE-HOUSEHOLD-NOT-TEXT', path, statement(input, given)));
  const value = String(given).normalize('NFC').trim();
  if (value === '') return refused(error('CAISSE-HOUSEHOLD-NOT-TEXT', path, statement(input, given)));
  if (input.open || input.options.includes(value)) return { ok: true, value };
  const { options } = input;
  const details = { ...statement(input, given), options, ...nearestDetail(value, options) };
  return refused(error('CAISSE-HOUSEHOLD-UNKNOWN-OPTION', path, details));
}

const refused = (diagnostic: Diagnostic): ReadFact => ({ ok: false, diagnostic });

/** The input and the start of what was given for it. */
const statement = ({ name }: InputNode, given: unknown): { readonly name: string; readonly text: string } => ({
  name,
  text: String(given).slice(0, 60),
});
