/** The computation of one planned node, as SQL over the columns of its parts. */
import type { Comparison, CountMembersNode, InputNode } from '../rule-node.ts';
import {
  type IntegerPiece,
  type PlannedNode,
  type PlannedStep,
  type Term,
  termRange,
} from '../plan/plan-step-types.ts';
import { choice, type Expression, compound, atom, parenthesized } from './expression.ts';
import { roundedQuotient } from './rounded-quotient.ts';
import type { SqlWriter } from './sql-writer.ts';

/** The parts that are written already, and the columns of the table. */
export interface Written {
  readonly part: (node: PlannedNode) => Expression;
  readonly input: (input: InputNode) => Expression;
  readonly members: (range: Omit<CountMembersNode, 'kind'>) => Expression;
}

/** One step as SQL. */
export function writeStep(step: PlannedStep, written: Written, writer: SqlWriter): Expression {
  const { part } = written;
  const term = (of: Term): Expression => writeTerm(of, written, writer);
  switch (step.kind) {
    case 'number':
      return writer.integer(step.value);
    case 'truth':
      return atom(step.value ? 'TRUE' : 'FALSE');
    case 'word':
      return atom(writer.dialect.word(step.value));
    case 'input':
      return written.input(step.input);
    case 'given': {
      const input = written.input(step.input);
      return compound('condition', `${input.text} IS NOT NULL`, [input]);
    }
    case 'count-members':
      return written.members(step);
    case 'sum':
      return writeSum(step.terms, written, writer);
    case 'product':
      return writeProduct(part(step.left), part(step.right));
    case 'quotient': {
      const divisor = writer.stand(term(step.divisor), 'divisor', 'what it is divided by');
      const { value } = constantTerm(step.divisor);
      const { dividend, rounding } = step;
      return roundedQuotient(
        { dividend: term(dividend), range: termRange(dividend), divisor: value ?? divisor, rounding },
        writer,
      );
    }
    case 'min':
    case 'max':
      return writeExtreme(step.of.map(term), step.kind === 'min' ? '<=' : '>=', writer);
    case 'round': {
      const { of, divisor, rounding } = step;
      return roundedQuotient({ dividend: term(of), range: termRange(of), divisor, rounding }, writer);
    }
    case 'scale':
      return writeScale(step, part(step.base), writer);
    case 'compare': {
      const sides = [term(step.left), term(step.right)] as const;
      const [left, right] = sides.map((side) => parenthesized(side, 'sum')) as [string, string];
      return compound('condition', `${left} ${SIGNS[step.operator]} ${right}`, sides);
    }
    case 'and':
    case 'or': {
      const parts = step.of.map(part);
      return compound(
        'condition',
        parts.map((each) => parenthesized(each, 'sum')).join(` ${step.kind.toUpperCase()} `),
        parts,
      );
    }
    case 'not':
      return compound('condition', `NOT ${parenthesized(part(step.of), 'sum')}`, [part(step.of)]);
    case 'one-of': {
      const words = step.options.map(writer.dialect.word).join(', ');
      return compound('condition', `${parenthesized(part(step.of), 'atom')} IN (${words})`, [part(step.of)]);
    }
    case 'if': {
      const [condition, then, otherwise] = [part(step.condition), term(step.then), term(step.else)];
      const cases = [
        { when: 'TRUE', then: parenthesized(then, 'condition') },
        { when: 'FALSE', then: parenthesized(otherwise, 'condition') },
      ];
      return choice(parenthesized(condition, 'condition'), cases, [condition, then, otherwise]);
    }
    default:
      return step satisfies never;
  }
}

const SIGNS: Readonly<Record<Comparison, string>> = {
  less: '<',
  'at-most': '<=',
  equal: '=',
  'at-least': '>=',
  more: '>',
};

/** The value of a constant term; `null` for other terms. */
const constantTerm = ({ of: { step }, factor }: Term): { readonly value: bigint | null } => ({
  value: step.kind === 'number' ? step.value * factor : null,
});

function writeTerm(term: Term, { part }: Written, writer: SqlWriter): Expression {
  const { value } = constantTerm(term);
  if (value !== null) return writer.integer(value);
  const of = part(term.of);
  return term.factor === 1n ? of : writeProduct(of, writer.integer(term.factor));
}

const writeProduct = (left: Expression, right: Expression): Expression =>
  compound('product', `${parenthesized(left, 'atom')} * ${parenthesized(right, 'atom')}`, [left, right]);

function writeSum([first, ...others]: readonly Term[], written: Written, writer: SqlWriter): Expression {
  const start = writeTerm(first!, written, writer);
  if (others.length === 0) return start;
  const rest = others.map((term) => {
    const { value } = constantTerm(term);
    const isTaken = (value ?? term.factor) < 0n;
    const of = writeTerm(isTaken ? { ...term, factor: -term.factor } : term, written, writer);
    return { of, text: `${isTaken ? '-' : '+'} ${parenthesized(of, 'product')}` };
  });
  const text = [parenthesized(start, 'sum'), ...rest.map((term) => term.text)].join(' ');
  return compound('sum', text, [start, ...rest.map(({ of }) => of)]);
}

/** The smallest or largest candidate; unknown where any of them is unknown. */
function writeExtreme(of: readonly Expression[], isNotBeaten: '<=' | '>=', writer: SqlWriter): Expression {
  const candidates = of.map((each) => writer.stand(each, 'candidate', 'one of those that are compared'));
  const cases = candidates.map(({ text }, place) => ({
    when: candidates
      .filter((_other, otherPlace) => otherPlace !== place)
      .map((other) => `${text} ${isNotBeaten} ${other.text}`)
      .join(' AND '),
    then: text,
  }));
  return choice('', cases, candidates);
}

function writeScale(
  { pieces, rounding }: Extract<PlannedStep, { readonly kind: 'scale' }>,
  of: Expression,
  writer: SqlWriter,
): Expression {
  const base = writer.stand(of, 'base', 'what the scale is applied to');
  const line = onPieces(pieces, base, (piece) => writeLine(piece, base, writer), writer);
  if (rounding === null) return line;
  const divisors = new Set(pieces.map(({ divisor }) => divisor));
  const [only] = divisors;
  const dividend = writer.stand(line, 'dividend', 'what is divided');
  const ofPiece = onPieces(pieces, base, ({ divisor }) => writer.integer(divisor).text, writer);
  const divisor = divisors.size === 1 ? only! : writer.stand(ofPiece, 'divisor', 'what it is divided by');
  return roundedQuotient({ dividend, range: null, divisor, rounding }, writer);
}

/** One case for each piece, from the lowest to the highest. */
function onPieces(
  pieces: readonly IntegerPiece[],
  base: Expression,
  then: (piece: IntegerPiece) => string,
  writer: SqlWriter,
): Expression {
  const from = (piece: IntegerPiece): string => writer.integer(piece.from!).text;
  const cases = pieces.map((piece, place) => {
    const next = pieces[place + 1];
    const isAbove = piece.from === null ? 'IS NOT NULL' : `>= ${from(piece)}`;
    return { when: `${base.text} ${next === undefined ? isAbove : `< ${from(next)}`}`, then: then(piece) };
  });
  return choice('', cases, [base]);
}

function writeLine({ origin, start, slope }: IntegerPiece, base: Expression, writer: SqlWriter): string {
  if (slope === 0n) return writer.integer(start).text;
  const distance = origin === 0n ? base.text : `(${base.text} ${minusText(origin, writer)})`;
  const rise = slope === 1n ? distance : `${distance} * ${writer.integer(slope).text}`;
  return start === 0n ? rise : `${writer.integer(start).text} + ${rise}`;
}

const minusText = (value: bigint, writer: SqlWriter): string =>
  value < 0n ? `+ ${writer.integer(-value).text}` : `- ${writer.integer(value).text}`;
