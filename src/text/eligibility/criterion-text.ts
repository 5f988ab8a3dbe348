/** A criterion on one line. */
import type { Criterion } from '../../caisse/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { labelText } from '../language.ts';
import { criterionTextsOf } from './kinds.ts';

/** A criterion on one line, by its label if it has one. */
export function criterionText(criterion: Criterion, context: CaisseContext): string {
  if (criterion.label !== undefined) return labelText(criterion.label, context.language);
  const text = criterionTextsOf(criterion).text(criterion, context, (part) => criterionText(part, context));
  return typeof text === 'string' ? text : text[context.language];
}
