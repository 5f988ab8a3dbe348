/** The shape of a criteria grid. */
import { LABEL, SOURCE, SOURCED } from '../caisse/index.ts';
import {
  BOOLEAN,
  DECIMAL,
  kinds,
  later,
  listOf,
  NUMBER,
  object,
  optional,
  recordOf,
  type DataShape,
  TEXT,
  words,
} from '../shape/index.ts';
import { ANSWER_KINDS, type AnswerWords } from './answers/kinds.ts';
import type { EvidenceWanted } from './evidence.ts';
import type {
  CriteriaGrid,
  GridCriterion,
  GridLevel,
  InformativeCriterion,
  KnockOutCriterion,
  ScoredCriterion,
} from './grid.ts';

type Wanted<Kind extends EvidenceWanted['kind']> = Extract<EvidenceWanted, { readonly kind: Kind }>;

const evidenceWanted = (): DataShape<EvidenceWanted> =>
  kinds<'kind', EvidenceWanted>('kind', {
    label: object<Wanted<'label'>>({
      kind: words('label'),
      labels: listOf(TEXT),
      states: optional(listOf(words('certified', 'in-conversion'))),
    }),
    visit: object<Wanted<'visit'>>({ kind: words('visit'), withinDays: optional(NUMBER) }),
    declaration: object<Wanted<'declaration'>>({ kind: words('declaration'), withinDays: optional(NUMBER) }),
  });

const answerWords = (): DataShape<AnswerWords> =>
  kinds<'kind', AnswerWords>('kind', {
    'yes-no': ANSWER_KINDS['yes-no'].shape,
    scale: ANSWER_KINDS.scale.shape,
    number: ANSWER_KINDS.number.shape,
    choice: ANSWER_KINDS.choice.shape,
  });

const criterion = (): DataShape<GridCriterion> => {
  const common = {
    id: TEXT,
    label: LABEL,
    question: optional(LABEL),
    answer: answerWords(),
    evidence: optional(listOf(evidenceWanted())),
    isJudged: optional(BOOLEAN),
    ...SOURCED,
    note: optional(LABEL),
  };
  return kinds<'role', GridCriterion>('role', {
    'knock-out': object<KnockOutCriterion>({
      ...common,
      role: words('knock-out'),
      needs: optional(DECIMAL),
      limitsTo: optional(TEXT),
    }),
    scored: object<ScoredCriterion>({ ...common, role: words('scored'), weight: optional(DECIMAL) }),
    informative: object<InformativeCriterion>({ ...common, role: words('informative') }),
  });
};

/** The shape of `CriteriaGrid`. */
export const gridShape: DataShape<CriteriaGrid> = /* @__PURE__ */ later(() =>
  object<CriteriaGrid>({
    schema: words(1),
    id: TEXT,
    name: LABEL,
    sources: optional(recordOf(SOURCE)),
    decided: optional(
      object<NonNullable<CriteriaGrid['decided']>>({ by: TEXT, on: optional(TEXT), how: optional(TEXT) }),
    ),
    levels: listOf(object<GridLevel>({ id: TEXT, label: LABEL, from: DECIMAL, requires: optional(recordOf(DECIMAL)) })),
    criteria: listOf(criterion()),
    ...SOURCED,
    note: optional(LABEL),
  }),
);
