/** Criteria in words: one line each, and combinations as lists. */
import type { Criterion, LoweredCriterion, ThresholdTable } from '../../caisse/index.ts';
import type { NumberType } from '../../rule/index.ts';
import { describeRule } from '../describe-rule.ts';
import { labelText } from '../language.ts';
import { bullets, enumerate, indent, quote } from '../typography.ts';
import type { CaisseContext } from './context.ts';
import { decimalText, figureText } from './figures.ts';

/** A criterion on one line; its own label if it has one. */
export function criterionText(criterion: Criterion, context: CaisseContext): string {
  if (criterion.label !== undefined) return labelText(criterion.label, context.language);
  const { eligibility } = context.sentences;
  const { words, language } = context;
  const label = (of: Parameters<typeof labelText>[0] | undefined): string | undefined =>
    of === undefined ? undefined : labelText(of, language);
  switch (criterion.kind) {
    case 'residence':
      return residenceText(criterion.communes, label(criterion.perimeter), context);
    case 'age':
      return eligibility.age(criterion.who ?? 'some', criterion.from, criterion.before);
    case 'status':
      return eligibility.status(enumerate(criterion.oneOf, words.or));
    case 'resources': {
      const limit = limitText(criterion.limit, typeOf(criterion.quantity, context), context);
      return eligibility.resources[criterion.is](context.label(criterion.quantity), limit);
    }
    case 'household-size':
      return eligibility.householdSize(criterion.from, criterion.before);
    case 'membership':
      return eligibility.membership(label(criterion.of));
    case 'attendance':
      return eligibility.attendance(criterion.sessions, label(criterion.of));
    case 'orientation':
      return eligibility.orientation(label(criterion.by));
    case 'places':
      return eligibility.places(decimalText(criterion.places, 'count', context), label(criterion.wave));
    case 'declared': {
      const asked = context.label(criterion.input);
      if (criterion.oneOf === undefined) return asked;
      return words.colon(
        asked,
        enumerate(
          criterion.oneOf.map((word) => context.word(criterion.input, word)),
          words.or,
        ),
      );
    }
    case 'rule':
      return eligibility.rule;
    case 'all':
    case 'any': {
      const last = criterion.kind === 'all' ? words.and : words.or;
      if (criterion.of.length === 0) return criterion.kind === 'all' ? eligibility.everybody : eligibility.anyOf;
      return enumerate(
        criterion.of.map((one) => criterionText(one, context)),
        last,
      );
    }
    case 'not':
      return eligibility.not(criterionText(criterion.of, context));
    default:
      return criterion satisfies never;
  }
}

function residenceText(communes: readonly string[], perimeter: string | undefined, context: CaisseContext): string {
  const isSame = communes.length === 1 && communes[0] === perimeter;
  const places = enumerate(communes, context.words.or);
  return context.sentences.eligibility.residence(places, isSame ? undefined : perimeter);
}

/** Who may take part, as lines with bullets. */
export function describeEligibility(lowered: LoweredCriterion, context: CaisseContext): string[] {
  const { eligibility } = context.sentences;
  const { criterion } = lowered;
  if (criterion.kind === 'all' && criterion.of.length === 0) return [eligibility.everybody];
  if (criterion.kind === 'all' || criterion.kind === 'any') return criterionBlock(lowered, context);
  return [eligibility.oneCondition, ...bullets([criterionBlock(lowered, context)])];
}

function criterionBlock(lowered: LoweredCriterion, context: CaisseContext): string[] {
  const { criterion, rule, of } = lowered;
  const { eligibility, document } = context.sentences;
  const note = criterion.note === undefined ? [] : [context.words.colon(document.note, criterion.note)];
  const text = criterionText(criterion, context);
  if (criterion.kind === 'rule') {
    return [context.words.opening(text), ...indent(describeRule(rule, context.options)), ...indent(note)];
  }
  if (criterion.kind !== 'all' && criterion.kind !== 'any') return [text, ...indent(note)];
  const head = criterion.kind === 'all' ? eligibility.allOf : eligibility.anyOf;
  const title = criterion.label === undefined ? head : `${quote(text, context.language)}, ${head}`;
  return [context.words.opening(title), ...bullets(of.map((one) => criterionBlock(one, context))), ...indent(note)];
}

function limitText(
  limit: Extract<Criterion, { kind: 'resources' }>['limit'],
  type: NumberType,
  context: CaisseContext,
): string {
  if (!isTable(limit)) return figureText(limit, type, context);
  const { figures, eligibility } = context.sentences;
  const rows = limit.rows.map(({ persons, amount }, place) =>
    context.words.colon(figures.size(persons, place === limit.rows.length - 1), figureText(amount, type, context)),
  );
  const further = limit.further === undefined ? [] : [figures.beyondLastRow(figureText(limit.further, type, context))];
  return eligibility.limitBySize([...rows, ...further].join(', '));
}

function isTable(limit: Extract<Criterion, { kind: 'resources' }>['limit']): limit is ThresholdTable {
  return typeof limit === 'object' && 'rows' in limit;
}

/** What a quantity is counted in. */
function typeOf(quantity: string, { document }: CaisseContext): NumberType {
  const input = Object.hasOwn(document.inputs ?? {}, quantity) ? document.inputs?.[quantity] : undefined;
  if (input?.type === 'count' || input?.type === 'ratio') return input.type;
  return ['persons', 'adults', 'consumption-units'].includes(quantity) ? 'count' : 'money';
}
