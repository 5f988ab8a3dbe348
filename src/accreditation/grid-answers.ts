/** The answers of one place to a grid. */
import {
  DECIMAL,
  either,
  BOOLEAN,
  kinds,
  later,
  listOf,
  object,
  optional,
  recordOf,
  type DataShape,
  TEXT,
  words,
} from '../shape/index.ts';
import type { AnswerValue } from './answers/kind.ts';
import type { Evidence, LabelHolder } from './evidence.ts';

/** An answer with who judged it, when and why, and its evidence. */
export interface StatedAnswer {
  readonly value: AnswerValue;
  /** Who judged: a group or a body, such as `comité citoyen`; no name of a person. */
  readonly by?: string;
  /** The day of the judgement, `YYYY-MM-DD`. */
  readonly on?: string;
  readonly reason?: string;
  readonly evidence?: readonly Evidence[];
}

/** An answer: the value alone, or with its circumstances. */
export type GivenAnswer = AnswerValue | StatedAnswer;

/** The answers of one place on one day. A criterion without an answer is missing, never zero. */
export interface GridAnswers {
  /** The id of the place. */
  readonly place: string;
  /** The day on which evidence must be valid, `YYYY-MM-DD`. */
  readonly at: string;
  /** The answers, by the id of the criterion. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
}

type Given<Kind extends Evidence['kind']> = Extract<Evidence, { readonly kind: Kind }>;

const evidence = (): DataShape<Evidence> =>
  kinds<'kind', Evidence>('kind', {
    label: object<Given<'label'>>({
      kind: words('label'),
      label: TEXT,
      holder: either(
        object<Extract<LabelHolder, { readonly siret: string }>>({ siret: TEXT }),
        object<Extract<LabelHolder, { readonly organicNumber: string }>>({ organicNumber: TEXT }),
      ),
      certifier: optional(TEXT),
      from: optional(TEXT),
      until: optional(TEXT),
      state: words('certified', 'in-conversion', 'stopped'),
    }),
    visit: object<Given<'visit'>>({ kind: words('visit'), on: TEXT, reference: optional(TEXT) }),
    declaration: object<Given<'declaration'>>({ kind: words('declaration'), on: TEXT, reference: optional(TEXT) }),
  });

/** The shape of `GridAnswers`. */
export const gridAnswersShape: DataShape<GridAnswers> = /* @__PURE__ */ later(() => {
  const value = either(DECIMAL, BOOLEAN);
  const stated = object<StatedAnswer>({
    value,
    by: optional(TEXT),
    on: optional(TEXT),
    reason: optional(TEXT),
    evidence: optional(listOf(evidence())),
  });
  return object<GridAnswers>({ place: TEXT, at: TEXT, answers: recordOf(either(value, stated)) });
});

/** An answer with its circumstances. */
export const statedAnswer = (given: GivenAnswer): StatedAnswer =>
  typeof given === 'object' ? given : { value: given };
