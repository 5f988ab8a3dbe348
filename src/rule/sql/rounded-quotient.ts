/** Rounding in integers, with a division that truncates. */
import { largestOf } from '../integers.ts';
import type { IntegerRounding } from '../plan/plan-step-types.ts';
import { choice, type Expression, compound, parenthesized } from './expression.ts';
import type { SqlWriter } from './sql-writer.ts';
import type { Range } from '../range.ts';

/** A rounded division. */
export interface Division {
  readonly dividend: Expression;
  /** The range of the dividend, where known. */
  readonly range: Range<bigint> | null;
  /** Above zero. */
  readonly divisor: bigint | Expression;
  readonly rounding: IntegerRounding;
}

/** The quotient, rounded by its mode and multiplied by `multiple`. */
export function roundedQuotient(division: Division, writer: SqlWriter): Expression {
  const { multiple } = division.rounding;
  const quotient = division.divisor === 1n ? division.dividend : quotientOf(division, writer);
  if (multiple === 1n) return quotient;
  const whole = quotient.binding === 'choice' ? writer.stand(quotient, 'quotient', 'whole number') : quotient;
  return compound('product', `${parenthesized(whole, 'atom')} * ${writer.integer(multiple).text}`, [whole]);
}

function quotientOf(division: Division, writer: SqlWriter): Expression {
  const { rounding, divisor } = division;
  switch (rounding.mode) {
    case 'half-even':
      return roundedToEven(division, writer);
    case 'half-up':
      return cutAfter(division, typeof divisor === 'bigint' ? divisor / 2n : halfOf(divisor, writer), writer);
    case 'up':
      return cutAfter(division, typeof divisor === 'bigint' ? divisor - 1n : lessOne(divisor, writer), writer);
    case 'down':
      return truncatedQuotient(division.dividend, divisor, writer);
    default:
      return rounding.mode satisfies never;
  }
}

/** The dividend moved away from zero by a bias, then truncated. */
function cutAfter({ dividend, range, divisor }: Division, by: bigint | Expression, writer: SqlWriter): Expression {
  const step = asExpression(by, writer);
  const moved = (from: Expression, sign: '+' | '-'): Expression =>
    compound('sum', `${parenthesized(from, 'sum')} ${sign} ${parenthesized(step, 'product')}`, [from, step]);
  if (range !== null && range.minimum >= 0n) return truncatedQuotient(moved(dividend, '+'), divisor, writer);
  if (range !== null && largestOf([range.maximum, 0n]) === 0n)
    return truncatedQuotient(moved(dividend, '-'), divisor, writer);
  const known = writer.stand(dividend, 'dividend', 'what is divided');
  const [below, above] = [moved(known, '-'), moved(known, '+')];
  const text = `CASE WHEN ${known.text} < ${writer.integer(0n).text} THEN ${below.text} ELSE ${above.text} END`;
  return truncatedQuotient(compound('choice', text, [known, step]), divisor, writer);
}

/** To the nearest; a tie goes to the even one. */
function roundedToEven({ dividend, range, divisor }: Division, writer: SqlWriter): Expression {
  const known = writer.stand(dividend, 'dividend', 'what is divided');
  const by = asExpression(divisor, writer);
  const quotient = writer.stand(truncatedQuotient(known, divisor, writer), 'quotient', 'cut toward zero');
  const rest = writer.stand(
    compound('product', `${known.text} % ${by.text}`, [known, by]),
    'rest',
    'what is left over',
  );
  const [one, two] = [writer.integer(1n).text, writer.integer(2n).text];
  const isOdd = `${quotient.text} % ${two} <> ${writer.integer(0n).text}`;
  const beyond = (twice: string): string => `${twice} > ${by.text} OR (${twice} = ${by.text} AND ${isOdd})`;
  const away = [{ when: beyond(`${rest.text} * ${two}`), then: `${quotient.text} + ${one}` }];
  const below = { when: beyond(`${rest.text} * ${writer.integer(-2n).text}`), then: `${quotient.text} - ${one}` };
  const cases = range !== null && range.minimum >= 0n ? away : [...away, below];
  return choice('', [...cases, { when: `${quotient.text} IS NOT NULL`, then: quotient.text }], [quotient, rest, by]);
}

function truncatedQuotient(dividend: Expression, divisor: bigint | Expression, writer: SqlWriter): Expression {
  const by = asExpression(divisor, writer);
  return compound('product', `${parenthesized(dividend, 'atom')} ${writer.dialect.divide} ${by.text}`, [dividend, by]);
}

const asExpression = (value: bigint | Expression, writer: SqlWriter): Expression =>
  typeof value === 'bigint' ? writer.integer(value) : value;

const halfOf = (divisor: Expression, writer: SqlWriter): Expression =>
  compound('sum', `${divisor.text} ${writer.dialect.divide} ${writer.integer(2n).text}`, [divisor]);

const lessOne = (divisor: Expression, writer: SqlWriter): Expression =>
  compound('sum', `${divisor.text} - ${writer.integer(1n).text}`, [divisor]);
