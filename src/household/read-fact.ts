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
import {
  type CategoryInputNode,
  type FactValue,
  type InputNode,
  isStorable,
  listedWord,
  normalForm,
  type NumberInputNode,
} from '../rule/index.ts';
import { dataKind, quotable } from '../shape/index.ts';

/** A fact that was read, or the problem in it. */
export type ReadFact =
  { readonly ok: true; readonly value: FactValue } | { readonly ok: false; readonly diagnostic: Diagnostic };

/** The accepted forms of yes and no, in normal form. */
const YES_OR_NO: ReadonlyMap<unknown, boolean> = /* @__PURE__ */ new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  ['oui', true],
  ['vrai', true],
  ['yes', true],
  [false, false],
  ['false', false],
  ['non', false],
  ['faux', false],
  ['no', false],
]);

/**
 * Reads one fact: a number in French or English, a yes or no, or an option; any other value is refused.
 *
 * @remarks
 * A word in another spelling than an option of the same normal form is read as that option.
 */
export function readFact(input: InputNode, given: unknown, path: Diagnostic['path']): ReadFact {
  switch (input.type) {
    case 'boolean': {
      const value = YES_OR_NO.get(typeof given === 'string' ? normalForm(given) : given);
      return value === undefined
        ? failure(error('CAISSE-HOUSEHOLD-NOT-YES-OR-NO', path, givenText(input, given)))
        : { ok: true, value };
    }
    case 'category':
      return readOption(input, given, path);
    default:
      return readNumberFact(input, given, path);
  }
}

function readNumberFact(input: NumberInputNode, given: unknown, path: Diagnostic['path']): ReadFact {
  if (!isWritten(given)) return failure(error('CAISSE-HOUSEHOLD-NOT-A-NUMBER', path, givenText(input, given)));
  const parsed = parseInputNumber(input, given);
  if (!parsed.ok) return failure({ ...parsed.diagnostic, path });
  const value = exact(parsed.text);
  const { decimals } = input;
  if (decimalPlaces(value) > decimals) {
    const text = givenText(input, given);
    return failure(
      decimals === 0
        ? error('CAISSE-HOUSEHOLD-NOT-WHOLE', path, text)
        : error('CAISSE-HOUSEHOLD-TOO-PRECISE', path, { ...text, limit: decimals }),
    );
  }
  const { minimum, maximum } = input;
  if (value.lessThan(exact(minimum)) || value.greaterThan(exact(maximum))) {
    return failure(error('CAISSE-HOUSEHOLD-OUT-OF-RANGE', path, { ...givenText(input, given), minimum, maximum }));
  }
  return { ok: true, value: parsed.text };
}

/** An amount may have its currency sign, and a ratio its percent sign. */
function parseInputNumber(input: NumberInputNode, given: DecimalInput): ReturnType<typeof parseDecimalText> {
  const parsed = parseDecimalText(given);
  if (!parsed.ok && input.type === 'ratio') {
    const rate = parseRate(given);
    return rate.ok ? { ok: true, text: rate.ratio } : parsed;
  }
  if (parsed.ok || input.type !== 'money') return parsed;
  const euros = parseEuros(given);
  return euros.ok ? { ok: true, text: toPlainText(exactFromCents(euros.cents)) } : euros;
}

function readOption(input: CategoryInputNode, given: unknown, path: Diagnostic['path']): ReadFact {
  const spelling = isWritten(given) ? String(given) : '';
  const value = spelling.normalize('NFC').trim();
  if (value === '' || !isStorable(value)) {
    return failure(error('CAISSE-HOUSEHOLD-NOT-TEXT', path, givenText(input, given)));
  }
  const { options } = input;
  const listed = listedWord(spelling, options);
  if (listed !== undefined || input.open) return { ok: true, value: listed ?? value };
  const details = { ...givenText(input, given), options, ...nearestDetail(value, options) };
  return failure(error('CAISSE-HOUSEHOLD-UNKNOWN-OPTION', path, details));
}

const isWritten = (given: unknown): given is DecimalInput => typeof given === 'string' || typeof given === 'number';

const failure = (diagnostic: Diagnostic): ReadFact => ({ ok: false, diagnostic });

/** The input and the start of what was given for it. */
const givenText = ({ name }: InputNode, given: unknown): { readonly name: string; readonly text: string } => ({
  name,
  text: quotable(given) ?? dataKind(given),
});
