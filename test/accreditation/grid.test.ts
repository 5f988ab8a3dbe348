import { describe, expect, it } from 'vitest';
import {
  assessConventionnement,
  checkGrid,
  compareGrids,
  type CriteriaGrid,
  defineGrid,
  findEffects,
  type GridAnswers,
  shareSpending,
} from '../../src/accreditation/index.ts';
import { isSiret } from '../../src/accreditation/siret.ts';
import { cents } from '../../src/money/index.ts';
import { renderConventionnement } from '../../src/text/index.ts';

const scale = (id: string): CriteriaGrid['criteria'][number] => ({
  id,
  label: id,
  role: 'scored',
  answer: { kind: 'scale', highest: 2 },
});

/** A grid in the manner of Cadenet, whose criteria are published and whose thresholds are not: the thresholds are invented. */
const hearts: CriteriaGrid = {
  schema: 1,
  id: 'coeurs',
  name: { fr: 'Grille à trois cœurs', en: 'Three-heart grid' },
  levels: [
    { id: 'un-coeur', label: { fr: 'un cœur', en: 'one heart' }, from: 4 },
    { id: 'deux-coeurs', label: { fr: 'deux cœurs', en: 'two hearts' }, from: 6 },
    { id: 'trois-coeurs', label: { fr: 'trois cœurs', en: 'three hearts' }, from: 9 },
  ],
  criteria: [
    { id: 'declare', label: 'travail déclaré', role: 'knock-out', answer: { kind: 'yes-no' } },
    ...['travail', 'environnement', 'taille', 'independance', 'proximite'].map(scale),
  ],
};
const grid = defineGrid(hearts);

const marks = (values: readonly number[], declare = true): GridAnswers => ({
  place: 'ferme',
  at: '2026-11-27',
  answers: {
    declare,
    ...Object.fromEntries(values.map((value, place) => [grid.criteria[place + 1]!.id, value])),
  },
});

const levelOf = (answers: GridAnswers, by: CriteriaGrid = grid): string | null | undefined => {
  const result = assessConventionnement(by, answers);
  return result.ok ? result.level : undefined;
};

describe('assessConventionnement', () => {
  it('gives the levels of the worked example of five criteria from 0 to 2', () => {
    expect(levelOf(marks([2, 2, 1, 1, 1]))).toBe('deux-coeurs');
    expect(levelOf(marks([2, 2, 2, 2, 1]))).toBe('trois-coeurs');
    expect(levelOf(marks([1, 1, 1, 0, 0]))).toBeNull();
    expect(levelOf(marks([2, 2, 2, 2, 2], false))).toBeNull();
  });

  it('explains the level in French and in English', () => {
    const result = assessConventionnement(grid, { ...marks([2, 2, 1]), place: 'ferme-du-pont' });
    if (!result.ok) throw new Error('an assessment');
    expect(renderConventionnement(result, grid, { language: 'fr' })).toEqual(
      [
        'ferme-du-pont, le 27 novembre 2026 : un cœur.',
        'Score : de 5 à 9 sur 10, selon les réponses qui manquent ; 50 % des points possibles sont acquis.',
        'Niveau possible selon les réponses qui manquent : trois cœurs.',
        'Critères :',
        '  - travail déclaré : oui ; exigence remplie',
        '  - travail : 2 ; 2 sur 2',
        '  - environnement : 2 ; 2 sur 2',
        '  - taille : 1 ; 1 sur 2',
        '  - independance : réponse manquante',
        '  - proximite : réponse manquante',
        'Réponses à obtenir d’abord : independance, proximite.',
        'Pour le niveau suivant (deux cœurs) : gagner 1 point.',
        'Gains possibles : independance (+ 2), proximite (+ 2), taille (+ 1).',
      ].map((line) => line.replace(/ (?=[;:%])/g, '\u202F')),
    );
    expect(renderConventionnement(result, grid, { language: 'en' })[0]).toBe(
      'ferme-du-pont, on 27 November 2026: one heart.',
    );
  });

  it('a failed requirement limits the level, or excludes', () => {
    const limiting = defineGrid({
      ...hearts,
      criteria: [
        { ...hearts.criteria[0]!, limitsTo: 'un-coeur' } as CriteriaGrid['criteria'][number],
        ...hearts.criteria.slice(1),
      ],
    });
    expect(levelOf(marks([2, 2, 2, 2, 2], false), limiting)).toBe('un-coeur');
  });

  it('evidence that has lapsed does not count, and is named', () => {
    const withLabel = defineGrid({
      ...hearts,
      criteria: [
        {
          id: 'bio',
          label: 'bio',
          role: 'knock-out',
          answer: { kind: 'yes-no' },
          evidence: [{ kind: 'label', labels: ['AB'] }],
        },
        ...hearts.criteria,
      ],
    });
    const answers = (until: string, siret = '73282932000074'): GridAnswers => ({
      ...marks([2, 2, 2, 2, 2]),
      answers: {
        ...marks([2, 2, 2, 2, 2]).answers,
        bio: { value: true, evidence: [{ kind: 'label', label: 'AB', holder: { siret }, until, state: 'certified' }] },
      },
    });
    expect(levelOf(answers('2026-11-27'), withLabel)).toBe('trois-coeurs');
    const lapsed = assessConventionnement(withLabel, answers('2026-11-26'));
    expect(lapsed).toMatchObject({
      level: null,
      highestLevel: 'trois-coeurs',
      open: ['bio'],
      problems: [{ code: 'CAISSE-WARN-EVIDENCE', path: ['answers', 'bio'], details: { state: 'lapsed' } }],
    });
    expect(assessConventionnement(withLabel, answers('2026-12-31', '73282932000079'))).toMatchObject({
      level: null,
      problems: [{ code: 'CAISSE-SIRET' }],
    });
  });

  it('an answer that cannot be read counts as missing and is named; the others count', () => {
    const result = assessConventionnement(grid, {
      ...marks([2, 2, 2, 2]),
      answers: { ...marks([2, 2, 2, 2]).answers, proximite: 3, proximit: 1 },
    });
    expect(result).toMatchObject({
      level: 'deux-coeurs',
      open: ['proximite'],
      problems: [
        { code: 'CAISSE-GRID-NAME-UNKNOWN', path: ['answers', 'proximit'], details: { nearest: 'proximite' } },
        { code: 'CAISSE-ANSWER-VALUE', path: ['answers', 'proximite'] },
      ],
    });
  });

  it('refuses a number that the criterion cannot have: below zero unless a threshold or a minimum is, or above its maximum', () => {
    const codesOf = (changes: object, value: number | string): readonly string[] => {
      const answer = { kind: 'number', unit: 'km', thresholds: [{ from: 0, points: 1 }], ...changes } as const;
      const result = assessConventionnement(
        defineGrid({ ...hearts, criteria: [...hearts.criteria, { id: 'km', label: 'km', role: 'scored', answer }] }),
        { ...marks([2, 2, 2, 2, 2]), answers: { ...marks([2, 2, 2, 2, 2]).answers, km: value } },
      );
      return result.ok ? result.problems.map(({ code }) => code) : ['refused'];
    };
    expect(codesOf({}, 0)).toEqual([]);
    expect(codesOf({}, -5)).toEqual(['CAISSE-ANSWER-BELOW']);
    expect(codesOf({}, '-0,01')).toEqual(['CAISSE-ANSWER-BELOW']);
    expect(codesOf({ thresholds: [{ from: -10, points: 1 }] }, -5)).toEqual([]);
    expect(codesOf({ minimum: -2 }, '-2')).toEqual([]);
    expect(codesOf({ minimum: -2 }, '-2,01')).toEqual(['CAISSE-ANSWER-BELOW']);
    expect(codesOf({ maximum: 100 }, 100)).toEqual([]);
    expect(codesOf({ maximum: 100 }, '100,01')).toEqual(['CAISSE-ANSWER-ABOVE']);
  });

  it('proposes the nearest option of a choice', () => {
    const options = [
      { id: 'certifie', label: 'certifiée', points: 2 },
      { id: 'conversion', label: 'en conversion', points: 1 },
    ];
    const result = assessConventionnement(
      defineGrid({
        ...hearts,
        criteria: [
          ...hearts.criteria,
          { id: 'bio', label: 'bio', role: 'scored', answer: { kind: 'choice', options } },
        ],
      }),
      { ...marks([2, 2, 2, 2, 2]), answers: { ...marks([2, 2, 2, 2, 2]).answers, bio: 'certifié' } },
    );
    expect(result).toMatchObject({
      problems: [{ code: 'CAISSE-ANSWER-OPTION', path: ['answers', 'bio'], details: { nearest: 'certifie' } }],
    });
  });

  it('what people judge needs who judged, when and why', () => {
    const judged = defineGrid({
      ...hearts,
      criteria: hearts.criteria.map((each) => ({ ...each, isJudged: each.id === 'travail' })),
    });
    const stated = { value: 2, by: 'comité citoyen', on: '2026-11-20', reason: 'visite du 12 novembre' };
    const given = (travail: GridAnswers['answers'][string]): GridAnswers => ({
      ...marks([2, 2, 2, 2, 2]),
      answers: { ...marks([2, 2, 2, 2, 2]).answers, travail },
    });
    expect(assessConventionnement(judged, given(2))).toMatchObject({
      problems: [{ code: 'CAISSE-ANSWER-JUDGE-MISSING' }],
      open: ['travail'],
    });
    expect(assessConventionnement(judged, given(stated))).toMatchObject({ problems: [], level: 'trois-coeurs' });
    expect(assessConventionnement(judged, given({ ...stated, on: '2026-11-28' }))).toMatchObject({
      problems: [{ code: 'CAISSE-ANSWER-IN-FUTURE' }],
    });
  });
});

describe('checkGrid', () => {
  const codes = (changes: Partial<CriteriaGrid>): readonly string[] => {
    const checked = checkGrid({ ...hearts, ...changes });
    return checked.ok ? [] : checked.diagnostics.map(({ code, path }) => `${path.join('.')} ${code}`);
  };
  const [one, two, three] = hearts.levels as [
    CriteriaGrid['levels'][number],
    CriteriaGrid['levels'][number],
    CriteriaGrid['levels'][number],
  ];

  it('refuses levels that cross or cannot be reached', () => {
    expect(codes({ levels: [two, one, three] })).toEqual(['levels.1.from CAISSE-GRID-ORDER']);
    expect(codes({ levels: [one, { ...two, from: '40 %' }, three] })).toEqual(['levels.1.from CAISSE-GRID-ORDER']);
    expect(
      codes({
        levels: [one, { ...two, from: '40 %', requires: { taille: 1 } }, { ...three, requires: { taille: 1 } }],
      }),
    ).toEqual([]);
    expect(
      codes({ levels: [one, { ...two, requires: { taille: 2 } }, { ...three, requires: { taille: 1 } }] }),
    ).toEqual(['levels.2.requires CAISSE-GRID-REQUIRES-LESS']);
    expect(codes({ levels: [one, two, { ...three, from: 11 }] })).toEqual([
      'levels.2.from CAISSE-GRID-POINTS-TOO-MANY',
    ]);
    expect(codes({ levels: [one, two, { ...three, from: '101 %' }] })).toEqual(['levels.2.from CAISSE-GRID-SHARE']);
    expect(codes({ levels: [{ ...one, requires: { taile: 1 } }] })).toEqual([
      'levels.0.requires.taile CAISSE-GRID-NAME-UNKNOWN',
    ]);
  });

  it('refuses thresholds of a number that cross', () => {
    const distance: CriteriaGrid['criteria'][number] = {
      id: 'distance',
      label: 'distance',
      role: 'scored',
      answer: {
        kind: 'number',
        thresholds: [
          { from: 70, points: 0 },
          { from: 0, points: 2 },
        ],
      },
    };
    expect(codes({ criteria: [...hearts.criteria, distance] })).toEqual([
      'criteria.6.answer.thresholds.1.from CAISSE-GRID-ORDER',
    ]);
  });
});

describe('compareGrids and findEffects', () => {
  const places = [
    marks([2, 2, 1, 1, 1]),
    { ...marks([2, 2, 2, 2, 2], false), place: 'moulin' },
    { ...marks([1, 1, 1, 0, 0]), place: 'four' },
  ];

  it('shows what one threshold changes', () => {
    const stricter = defineGrid({
      ...hearts,
      levels: hearts.levels.map((level) => (level.id === 'deux-coeurs' ? { ...level, from: 8 } : level)),
    });
    expect(compareGrids(grid, stricter, places)).toMatchObject({
      changed: [{ place: 'ferme', before: 'deux-coeurs', after: 'un-coeur' }],
      same: [{ place: 'moulin', before: null, after: null }, { place: 'four' }],
      problems: [],
    });
    expect(compareGrids(grid, grid, places).changed).toEqual([]);
  });

  it('shows which criterion excludes whom', () => {
    const effects = findEffects(grid, places);
    expect(effects.find(({ criterion }) => criterion === 'declare')).toEqual({
      criterion: 'declare',
      excludes: ['moulin'],
      lowers: [],
    });
    expect(effects.find(({ criterion }) => criterion === 'independance')).toEqual({
      criterion: 'independance',
      excludes: ['four'],
      lowers: [],
    });
  });
});

describe('shareSpending', () => {
  const line = (place: string, spent: number, level?: string): Parameters<typeof shareSpending>[0][number] => ({
    period: '2026',
    spent: cents(spent, 'once'),
    place,
    ...(level === undefined ? {} : { level }),
  });

  it('shares a period by level, unknown levels apart', () => {
    expect(
      shareSpending([line('a', 100, 'un'), line('b', 200, 'deux'), line('c', 1, 'un'), line('d', 2)], 'level'),
    ).toEqual([
      { period: '2026', group: 'deux', spent: 200, share: '66' },
      { period: '2026', group: 'un', spent: 101, share: '33.3' },
      { period: '2026', group: null, spent: 2, share: '0.7' },
    ]);
  });

  it('takes spellings of one word as one group, and places letter by letter', () => {
    const lines = [line('a', 100, 'Un cœur'), line('A', 200, 'un coeur')];
    expect(shareSpending(lines, 'level')).toEqual([{ period: '2026', group: 'Un cœur', spent: 300, share: '100' }]);
    expect(shareSpending(lines, 'place').map(({ group }) => group)).toEqual(['A', 'a']);
  });
});

describe('isSiret', () => {
  it('checks the last digit, with the exception of La Poste', () => {
    expect(['73282932000074', '732 829 320 00074', '35600000000048'].map(isSiret)).toEqual([true, true, true]);
    expect(['73282932000079', '7328293200007', '7328293200007A', ''].map(isSiret)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isSiret('35600000049837')).toBe(true);
  });
});
