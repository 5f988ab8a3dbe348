/** Checks the answer to one criterion. */
import { type Diagnostic, error, warning } from '../money/index.ts';
import { answerKindOf } from './answers/kinds.ts';
import { isDay } from './day.ts';
import { type Evidence, evidenceState, type EvidenceState, type EvidenceWanted } from './evidence.ts';
import type { GridCriterion } from './grid.ts';
import type { StatedAnswer } from './grid-answers.ts';
import { isSiret } from './siret.ts';

type Path = Diagnostic['path'];
type Problems = readonly Diagnostic[];

/** One item of evidence that a criterion needs, and its state on the day. */
export interface CheckedEvidence {
  readonly wanted: EvidenceWanted;
  readonly state: EvidenceState;
}

/** The states of the evidence that an answer needs. */
export const checkEvidence = (
  { evidence: wanted = [] }: GridCriterion,
  { evidence = [] }: StatedAnswer,
  at: string,
): readonly CheckedEvidence[] => wanted.map((each) => ({ wanted: each, state: evidenceState(each, evidence, at) }));

/** The errors of an answer: with one of them, the answer counts as missing. */
export function answerErrors(criterion: GridCriterion, given: StatedAnswer, at: string, path: Path): Problems {
  const { answer, id } = criterion;
  const kind = answerKindOf(answer);
  const wrong = (): Diagnostic =>
    kind.problem?.(answer, given.value, { criterion: id, path }) ??
    error('CAISSE-ANSWER-VALUE', path, { criterion: id, text: String(given.value), kind: answer.kind });
  return [
    ...(kind.points(answer, given.value) === undefined ? [wrong()] : []),
    ...judgeErrors(criterion, given, at, path),
    ...evidenceErrors(given.evidence ?? [], [...path, 'evidence']),
  ];
}

function judgeErrors(
  { isJudged = false, id }: GridCriterion,
  { by, on, reason }: StatedAnswer,
  at: string,
  path: Path,
): Problems {
  const isStated = by !== undefined && on !== undefined && reason !== undefined;
  if (isJudged && !isStated) return [error('CAISSE-ANSWER-JUDGE-MISSING', path, { criterion: id })];
  if (on === undefined) return [];
  if (!isDay(on)) return [error('CAISSE-DAY', [...path, 'on'], { text: on })];
  return on > at ? [error('CAISSE-ANSWER-IN-FUTURE', [...path, 'on'], { criterion: id, on, at })] : [];
}

function evidenceErrors(evidence: readonly Evidence[], path: Path): Problems {
  return evidence.flatMap((given, place) => {
    const at = [...path, place];
    if (given.kind !== 'label') return dayErrors({ on: given.on }, at);
    const { holder, from, until } = given;
    const wrongNumber =
      'siret' in holder && !isSiret(holder.siret)
        ? [error('CAISSE-SIRET', [...at, 'holder', 'siret'], { text: holder.siret })]
        : [];
    const days = dayErrors({ from, until }, at);
    if (days.length > 0 || from === undefined || until === undefined || from <= until) return [...wrongNumber, ...days];
    return [...wrongNumber, error('CAISSE-DAYS-ORDER', [...at, 'until'], { from, until })];
  });
}

const dayErrors = (days: Readonly<Record<string, string | undefined>>, path: Path): Problems =>
  Object.entries(days).flatMap(([key, day]) =>
    day === undefined || isDay(day) ? [] : [error('CAISSE-DAY', [...path, key], { text: day })],
  );

/** The warnings about evidence that does not count. */
export function evidenceWarnings({ id }: GridCriterion, checked: readonly CheckedEvidence[], path: Path): Problems {
  return checked
    .filter(({ state }) => state !== 'valid')
    .map(({ wanted, state }) =>
      warning('CAISSE-WARN-EVIDENCE', path, {
        criterion: id,
        wanted: wanted.kind === 'label' ? wanted.labels.join(' / ') : wanted.kind,
        state,
      }),
    );
}
