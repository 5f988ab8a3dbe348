/** Writes the answer to a criterion. */
import type { AnswerValue, GridCriterion } from '../../accreditation/index.ts';
import { parseDecimalText } from '../../money/index.ts';
import { type Language, labelText } from '../language.ts';
import { numberWriter } from '../numbers.ts';

/** The answer in words; `undefined` without an answer. */
export function criterionText(
  { answer }: GridCriterion,
  value: AnswerValue | undefined,
  language: Language,
): string | undefined {
  if (value === undefined) return undefined;
  switch (answer.kind) {
    case 'yes-no':
      return YES_NO[language][value === true ? 'yes' : 'no'];
    case 'scale': {
      const label = answer.labels?.[Number(value)];
      return label === undefined ? String(value) : labelText(label, language);
    }
    case 'number': {
      const parsed = typeof value === 'boolean' ? undefined : parseDecimalText(value);
      const number = parsed?.ok === true ? numberWriter(language, 'EUR').decimal(parsed.text) : String(value);
      return answer.unit === undefined ? number : `${number} ${labelText(answer.unit, language)}`;
    }
    case 'choice': {
      const option = answer.options.find(({ id }) => id === value);
      return option === undefined ? String(value) : labelText(option.label, language);
    }
    default:
      return answer satisfies never;
  }
}

const YES_NO = { fr: { yes: 'oui', no: 'non' }, en: { yes: 'yes', no: 'no' } } as const;
