/** Random grids that are sound, and random answers to them. */
import fc from 'fast-check';
import {
  type AnswerValue,
  type AnswerWords,
  checkGrid,
  type CriteriaGrid,
  type Evidence,
  type EvidenceWanted,
  type GivenAnswer,
  type GridAnswers,
  type GridCriterion,
} from '../../src/accreditation/index.ts';

/** The day of all random answers. */
const DAY = '2026-11-27';

const anyPoints = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom('0.5', '1,5', '2,25'));

const anyAnswerWords: fc.Arbitrary<AnswerWords> = fc.oneof(
  fc.boolean().map((wanted) => ({ kind: 'yes-no', wanted }) as const),
  fc.integer({ min: 1, max: 5 }).map((highest) => ({ kind: 'scale', highest }) as const),
  fc
    .array(fc.tuple(fc.integer({ min: -5, max: 30 }), anyPoints), { minLength: 1, maxLength: 4 })
    .map((rows) => [...new Map(rows)].sort(([left], [right]) => left - right))
    .map((rows) => ({ kind: 'number', thresholds: rows.map(([from, points]) => ({ from, points })) }) as const),
  fc
    .array(anyPoints, { minLength: 2, maxLength: 4 })
    .map(
      (all) =>
        ({ kind: 'choice', options: all.map((points, id) => ({ id: `o${id}`, label: `O${id}`, points })) }) as const,
    ),
);

const anyWanted: fc.Arbitrary<EvidenceWanted> = fc.oneof(
  fc.constant({ kind: 'label', labels: ['AB', 'Demeter'], states: ['certified', 'in-conversion'] } as const),
  fc.constant({ kind: 'label', labels: ['AB'] } as const),
  fc.constant({ kind: 'visit', withinDays: 365 } as const),
  fc.constant({ kind: 'declaration' } as const),
);

const anyCriterion = (id: string, levels: readonly string[]): fc.Arbitrary<GridCriterion> => {
  const common = {
    id: fc.constant(id),
    label: fc.constant(id.toUpperCase()),
    answer: anyAnswerWords,
    isJudged: fc.boolean(),
    evidence: fc.array(anyWanted, { maxLength: 2 }),
  };
  return fc.oneof(
    fc.record({
      ...common,
      role: fc.constant('scored' as const),
      weight: fc.constantFrom(1, 2, '0,5', 3),
    }),
    fc.record(
      {
        ...common,
        role: fc.constant('knock-out' as const),
        limitsTo: fc.constantFrom(...levels),
        needs: fc.constantFrom('0.5', 1),
      },
      { requiredKeys: ['id', 'label', 'answer', 'role'] },
    ),
    fc.record({ ...common, role: fc.constant('informative' as const) }),
  );
};

const LEVELS = ['un', 'deux', 'trois'];

/** A random grid without problems. */
export const anyGrid: fc.Arbitrary<CriteriaGrid> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }))
  .chain(([levelCount, criterionCount]) => {
    const names = LEVELS.slice(0, levelCount);
    const ids = Array.from({ length: criterionCount }, (_, place) => `c${place}`);
    return fc.record({
      schema: fc.constant(1 as const),
      id: fc.constant('grille'),
      name: fc.constant('Grille'),
      levels: fc
        .tuple(
          fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: levelCount, maxLength: levelCount }),
          fc.boolean(),
          fc.option(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('0.5', 1)), { nil: undefined }),
        )
        .map(([shares, isInPoints, required]) =>
          shares
            .sort((left, right) => left - right)
            .map((share, place) => ({
              id: names[place]!,
              label: names[place]!,
              from: isInPoints ? share / 10 : `${share} %`,
              // The last two levels require points of one criterion.
              ...(required !== undefined && place > 0 ? { requires: { [required[0]]: required[1] } } : {}),
            })),
        ),
      criteria: fc.tuple(...ids.map((id) => anyCriterion(id, names))).map((all) => [...all]),
    });
  })
  .map((data) => checkGrid(data))
  .filter((checked) => checked.ok)
  .map(({ grid }) => grid);

const anyValue = (answer: AnswerWords): fc.Arbitrary<AnswerValue> => {
  switch (answer.kind) {
    case 'yes-no':
      return fc.boolean();
    case 'scale':
      return fc.integer({ min: 0, max: answer.highest });
    case 'number':
      return fc.integer({ min: -10, max: 40 });
    case 'choice':
      return fc.constantFrom(...answer.options.map(({ id }) => id));
  }
};

const anyEvidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc
    .record(
      {
        kind: fc.constant('label' as const),
        label: fc.constantFrom('AB', 'ab ', 'Demeter', 'HVE'),
        holder: fc.constant({ organicNumber: '12345' }),
        state: fc.constantFrom('certified', 'in-conversion', 'stopped'),
        from: fc.constantFrom('2020-01-01', '2027-01-01'),
        until: fc.constantFrom('2026-11-26', DAY, '2027-12-31'),
      },
      { requiredKeys: ['kind', 'label', 'holder', 'state'] },
    )
    .filter(({ from, until }) => from === undefined || until === undefined || from <= until),
  fc.record({ kind: fc.constant('visit' as const), on: fc.constantFrom('2020-01-01', '2026-06-01', '2027-01-01') }),
  fc.record({ kind: fc.constant('declaration' as const), on: fc.constantFrom('2020-01-01', '2026-06-01') }),
);

const anyGiven = ({ answer, isJudged = false }: GridCriterion): fc.Arbitrary<GivenAnswer> =>
  fc
    .record({ value: anyValue(answer), evidence: fc.array(anyEvidence, { maxLength: 3 }) })
    .map((stated) => (isJudged ? { ...stated, by: 'comité', on: '2026-11-01', reason: 'visite' } : stated));

/** Random answers to a grid; some criteria have none. */
export const anyAnswers = ({ criteria }: CriteriaGrid): fc.Arbitrary<GridAnswers> =>
  fc.tuple(...criteria.map((criterion) => fc.option(anyGiven(criterion), { nil: undefined }))).map((all) => ({
    place: 'ferme',
    at: DAY,
    answers: Object.fromEntries(
      criteria.flatMap(({ id }, place) => (all[place] === undefined ? [] : [[id, all[place]]])),
    ),
  }));

/** A random grid with random answers. */
export const anyGridWithAnswers: fc.Arbitrary<readonly [CriteriaGrid, GridAnswers]> = anyGrid.chain((grid) =>
  fc.tuple(fc.constant(grid), anyAnswers(grid)),
);
