/** The situations of criteria grids, of answers to them, and of the events of places. */
import {
  type AccreditationEvent,
  assessConventionnement,
  checkGrid,
  compareGrids,
  type CriteriaGrid,
  defineGrid,
  type GridAnswers,
  replayAccreditation,
} from '../../src/accreditation/index.ts';
import type { AccreditationDiagnostics, Diagnostic } from '../../src/money/index.ts';
import type { Situation } from './situations.ts';

type Criterion = CriteriaGrid['criteria'][number];

const scored: Criterion = { id: 'local', label: 'Local', role: 'scored', answer: { kind: 'scale', highest: 2 } };
const grid: CriteriaGrid = {
  schema: 1,
  id: 'grille',
  name: 'Grille',
  levels: [{ id: 'bon', label: 'Bon', from: 1 }],
  criteria: [scored],
};

/** The diagnostics of the grid with some changes. */
function checked(changes: Partial<CriteriaGrid>): readonly Diagnostic[] {
  const result = checkGrid({ ...grid, ...changes });
  return result.ok ? [] : result.diagnostics;
}

const criterion = (changes: object): readonly Diagnostic[] => checked({ criteria: [{ ...scored, ...changes }] });

/** The diagnostics of an answer to one criterion. */
function answered(changes: object, answers: GridAnswers['answers']): readonly Diagnostic[] {
  const result = assessConventionnement(defineGrid({ ...grid, criteria: [{ ...scored, ...changes }] }), {
    place: 'ferme',
    at: '2026-11-27',
    answers,
  });
  return result.ok ? result.problems : result.diagnostics;
}

const decision = { procedure: 'vote', on: '2026-03-01', result: 'adopted' } as const;
const apply = { id: '1', kind: 'apply', place: 'ferme', from: '2026-01-01' } as const;
const review = { id: '2', kind: 'review', place: 'ferme', from: '2026-02-01' } as const;
const accredit = { id: '3', kind: 'accredit', place: 'ferme', from: '2026-03-01', level: 'bon', decision } as const;

const replayed = (...events: readonly AccreditationEvent[]): readonly Diagnostic[] =>
  replayAccreditation(events).problems;

/** The situations, by code. */
export const placeSituations: Readonly<Record<keyof AccreditationDiagnostics, Situation>> = {
  'CAISSE-DAY': {
    fr: 'un événement d’un lieu, ou une réponse à une grille, dont la date n’existe pas',
    en: 'an event of a place, or an answer to a grid, with a day that does not exist',
    provoke: () => replayed({ ...apply, from: '2026-02-30' }),
  },
  'CAISSE-DAYS-ORDER': {
    fr: 'un conventionnement dont le dernier jour précède le premier',
    en: 'an accreditation whose last day is before its first',
    provoke: () => replayed(apply, review, { ...accredit, until: '2026-02-28' }),
  },
  'CAISSE-GRID-EMPTY': {
    fr: 'une grille sans niveau',
    en: 'a grid without levels',
    provoke: () => checked({ levels: [] }),
  },
  'CAISSE-GRID-ORDER': {
    fr: 'une grille dont deux niveaux se croisent',
    en: 'a grid with two levels that cross',
    provoke: () => checked({ levels: [grid.levels[0]!, { id: 'meilleur', label: 'Meilleur', from: 1 }] }),
  },
  'CAISSE-GRID-SCALE': {
    fr: 'une échelle de 0 à 1,5',
    en: 'a scale from 0 to 1.5',
    provoke: () => criterion({ answer: { kind: 'scale', highest: 1.5 } }),
  },
  'CAISSE-GRID-SCALE-LABELS': {
    fr: 'une échelle de 0 à 2 avec deux libellés',
    en: 'a scale from 0 to 2 with two labels',
    provoke: () => criterion({ answer: { kind: 'scale', highest: 2, labels: ['non', 'oui'] } }),
  },
  'CAISSE-GRID-DAYS': {
    fr: 'un justificatif qui vaut zéro jour',
    en: 'evidence that is valid for zero days',
    provoke: () => criterion({ evidence: [{ kind: 'visit', withinDays: 0 }] }),
  },
  'CAISSE-GRID-SHARE': {
    fr: 'un niveau à partir de 120 % des points',
    en: 'a level from 120 % of the points',
    provoke: () => checked({ levels: [{ id: 'bon', label: 'Bon', from: '120 %' }] }),
  },
  'CAISSE-GRID-NO-POINTS': {
    fr: 'un critère noté dont aucune réponse ne donne de point',
    en: 'a scored criterion without an answer that has points',
    provoke: () => criterion({ answer: { kind: 'number', thresholds: [{ from: 0, points: 0 }] } }),
  },
  'CAISSE-GRID-POINTS-TOO-MANY': {
    fr: 'un niveau qui demande plus de points que les critères n’en donnent',
    en: 'a level that asks for more points than the criteria have',
    provoke: () => checked({ levels: [{ id: 'bon', label: 'Bon', from: 3 }] }),
  },
  'CAISSE-GRID-MAXIMUM': {
    fr: 'une réponse de 50 au plus, avec un seuil à 100',
    en: 'an answer of 50 at most, with a threshold at 100',
    provoke: () => criterion({ answer: { kind: 'number', thresholds: [{ from: 100, points: 2 }], maximum: 50 } }),
  },
  'CAISSE-GRID-REQUIRES-LESS': {
    fr: 'un niveau qui exige moins d’un critère que le niveau inférieur',
    en: 'a level that requires less of a criterion than the level below it',
    provoke: () =>
      checked({
        levels: [
          { id: 'bon', label: 'Bon', from: 1, requires: { local: 1 } },
          { id: 'meilleur', label: 'Meilleur', from: 2 },
        ],
      }),
  },
  'CAISSE-GRID-REQUIRES-INFORMATIVE': {
    fr: 'un niveau qui exige des points d’un critère donné pour information',
    en: 'a level that requires points of a criterion that is only for information',
    provoke: () =>
      checked({
        levels: [{ id: 'bon', label: 'Bon', from: 0, requires: { local: 1 } }],
        criteria: [{ ...scored, role: 'informative' }],
      }),
  },
  'CAISSE-GRID-NAME-UNKNOWN': {
    fr: 'une réponse à un critère que la grille n’a pas',
    en: 'an answer to a criterion that the grid does not have',
    provoke: () => answered({}, { local: 1, locale: 1 }),
  },
  'CAISSE-ANSWER-VALUE': {
    fr: 'la note 3 sur une échelle de 0 à 2',
    en: 'the mark 3 on a scale from 0 to 2',
    provoke: () => answered({}, { local: 3 }),
  },
  'CAISSE-ANSWER-ABOVE': {
    fr: 'une part de 120 % quand la grille indique 100 au plus',
    en: 'a share of 120 % where the grid states 100 at most',
    provoke: () =>
      answered(
        { answer: { kind: 'number', unit: '%', thresholds: [{ from: 0, points: 2 }], maximum: 100 } },
        { local: 120 },
      ),
  },
  'CAISSE-ANSWER-BELOW': {
    fr: 'une distance de -5 km',
    en: 'a distance of -5 km',
    provoke: () =>
      answered({ answer: { kind: 'number', unit: 'km', thresholds: [{ from: 0, points: 2 }] } }, { local: -5 }),
  },
  'CAISSE-ANSWER-OPTION': {
    fr: 'une réponse qui n’est pas l’un des choix',
    en: 'an answer that is none of the options',
    provoke: () =>
      answered(
        {
          answer: {
            kind: 'choice',
            options: [
              { id: 'certifie', label: 'certifiée', points: 1 },
              { id: 'non', label: 'non', points: 0 },
            ],
          },
        },
        { local: 'certifié' },
      ),
  },
  'CAISSE-ANSWERS-TWICE': {
    fr: 'deux fois les réponses d’un lieu au même jour',
    en: 'the answers of a place twice on one day',
    provoke: () => {
      const answers: GridAnswers = { place: 'ferme', at: '2026-11-27', answers: { local: 1 } };
      return compareGrids(defineGrid(grid), defineGrid(grid), [answers, answers]).problems;
    },
  },
  'CAISSE-ANSWER-JUDGE-MISSING': {
    fr: 'une note donnée par des personnes, sans dire lesquelles ni quand',
    en: 'a mark that people give, without who they are and when',
    provoke: () => answered({ isJudged: true }, { local: 2 }),
  },
  'CAISSE-ANSWER-IN-FUTURE': {
    fr: 'un avis daté après le jour de l’étude',
    en: 'a judgement dated after the day of the assessment',
    provoke: () => answered({}, { local: { value: 2, on: '2026-12-01' } }),
  },
  'CAISSE-SIRET': {
    fr: 'un numéro SIRET dont un chiffre est faux',
    en: 'a SIRET number with a wrong digit',
    provoke: () =>
      answered(
        {},
        {
          local: {
            value: 2,
            evidence: [{ kind: 'label', label: 'AB', holder: { siret: '73282932000079' }, state: 'certified' }],
          },
        },
      ),
  },
  'CAISSE-WARN-EVIDENCE': {
    fr: 'une réponse dont le justificatif est périmé',
    en: 'an answer whose evidence has lapsed',
    provoke: () =>
      answered(
        { evidence: [{ kind: 'visit', withinDays: 30 }] },
        { local: { value: 2, evidence: [{ kind: 'visit', on: '2026-01-05' }] } },
      ),
  },
  'CAISSE-EVENT-TWICE': {
    fr: 'deux événements différents avec le même identifiant',
    en: 'two different events with the same id',
    provoke: () => replayed(apply, { ...review, id: '1' }),
  },
  'CAISSE-EVENT-ORDER': {
    fr: 'un événement qui prend effet avant un événement déjà enregistré du même lieu',
    en: 'an event that takes effect before a recorded event of the same place',
    provoke: () => replayed(apply, { ...review, from: '2025-12-31' }),
  },
  'CAISSE-EVENT-SAME-DAY': {
    fr: 'deux renouvellements d’un lieu le même jour',
    en: 'two renewals of a place on one day',
    provoke: () => {
      const renew = { ...accredit, id: '4', kind: 'renew', from: '2026-06-01' } as const;
      return replayed(apply, review, accredit, renew, { ...renew, id: '5' });
    },
  },
  'CAISSE-EVENT-NOT-ALLOWED': {
    fr: 'le conventionnement d’un lieu qui n’a pas été examiné',
    en: 'the accreditation of a place that was not reviewed',
    provoke: () => replayed(apply, accredit),
  },
  'CAISSE-EVENT-LEVEL-MISSING': {
    fr: 'un recours admis pour un lieu refusé, sans indiquer de niveau',
    en: 'an appeal that is granted to a refused place, without a level',
    provoke: () =>
      replayed(
        apply,
        review,
        { id: '3', kind: 'refuse', place: 'ferme', from: '2026-03-01', decision },
        { id: '4', kind: 'appeal', place: 'ferme', from: '2026-03-10' },
        { id: '5', kind: 'reinstate', place: 'ferme', from: '2026-04-01', decision },
      ),
  },
  'CAISSE-EVENT-RETROACTIVE': {
    fr: 'un conventionnement qui prend effet avant sa décision',
    en: 'an accreditation that takes effect before its decision',
    provoke: () => replayed(apply, review, { ...accredit, decision: { ...decision, on: '2026-03-15' } }),
  },
  'CAISSE-EVENT-HEARD-LATE': {
    fr: 'une suspension décidée avant que le professionnel soit entendu',
    en: 'a suspension that was decided before the professional was heard',
    provoke: () =>
      replayed(apply, review, accredit, {
        id: '4',
        kind: 'suspend',
        place: 'ferme',
        from: '2026-06-01',
        until: '2026-08-31',
        heard: '2026-05-21',
        decision: { ...decision, on: '2026-05-20' },
      }),
  },
  'CAISSE-EVENT-REJECTED': {
    fr: 'un conventionnement dont la décision a été rejetée',
    en: 'an accreditation whose decision was rejected',
    provoke: () => replayed(apply, review, { ...accredit, decision: { ...decision, result: 'rejected' } }),
  },
};
