/** Writes the level of a place by a criteria grid in words. */
import type {
  ConventionnementAssessment,
  CriteriaGrid,
  CriterionAssessment,
  PointsBetween,
} from '../accreditation/index.ts';
import { checkArgument, checkLanguage, checkParts, exact, roundQuotient } from '../money/index.ts';
import { criterionText } from './accreditation/criterion-text.ts';
import { en } from './accreditation/en.ts';
import { fr } from './accreditation/fr.ts';
import type { GridWords } from './accreditation/words.ts';
import { type Language, labelText } from './language.ts';
import { numberWriter } from './numbers.ts';
import { writeDate } from './dates.ts';
import { bullets, typeset } from './typography.ts';

/** Options of `renderConventionnement`. */
export interface RenderConventionnementOptions {
  readonly language: Language;
}

const WORDS: Readonly<Record<Language, GridWords>> = { fr, en };

/**
 * Writes the level of a place, each criterion with its part, what is open, and what the next level lacks.
 *
 * @param assessment - an assessment of `assessConventionnement`
 * @param grid - its grid, for the labels
 * @param options - the language
 * @returns the lines of the text
 * @law an assessment of a place has words in both languages
 */
export function renderConventionnement(
  assessment: ConventionnementAssessment,
  grid: CriteriaGrid,
  options: RenderConventionnementOptions,
): string[] {
  checkParts('assessment', assessment, { criteria: 'list', open: 'list', score: 'object' });
  checkParts('grid', grid, { criteria: 'list', levels: 'list' });
  checkArgument('options', options, 'object');
  checkLanguage('options.language', options.language);
  const { language } = options;
  const words = WORDS[language];
  const labels = new Map([...grid.levels, ...grid.criteria].map(({ id, label }) => [id, labelText(label, language)]));
  const name = (id: string): string => labels.get(id) ?? id;
  const context: Context = { words, name, number: numberWriter(language, 'EUR').decimal };
  return [
    ...levelLines(assessment, context, language),
    words.criteria,
    ...bullets(assessment.criteria.map((each) => criterionLines(each, grid, context, language))),
    ...openLines(assessment, context),
    ...nextLines(assessment, context),
  ].map((line) => typeset(line, language));
}

interface Context {
  readonly words: GridWords;
  readonly name: (id: string) => string;
  readonly number: (text: string) => string;
}

function levelLines(
  { place, at, level, highestLevel, isSettled, score }: ConventionnementAssessment,
  { words, name, number }: Context,
  language: Language,
): string[] {
  const named = (id: string | null): string => (id === null ? words.noLevel : name(id));
  const head = words.level(place, writeDate(at, language), named(level));
  const points = exact(score.attainable).isZero()
    ? []
    : [words.score(between(score, number), number(score.attainable), shareOf(score, number))];
  return [head, ...points, ...(isSettled ? [] : [words.possible(named(highestLevel))])];
}

/** `3`, or `3 à 5` while answers are missing. */
const between = ({ lowest, highest }: PointsBetween, number: (text: string) => string): readonly string[] =>
  lowest === highest ? [number(lowest)] : [number(lowest), number(highest)];

/** The lowest score as a percentage of the attainable points, with one decimal. */
function shareOf({ lowest, attainable }: PointsBetween, number: (text: string) => string): string {
  const percent = roundQuotient(exact(lowest).times(exact(100)), exact(attainable), { to: '0.1', mode: 'half-up' });
  return number(percent.toFixed());
}

function criterionLines(
  criterion: CriterionAssessment,
  grid: CriteriaGrid,
  { words, name, number }: Context,
  language: Language,
): string[] {
  const { id, part } = criterion;
  const outcome = words.outcome(criterion, between(part, number), number(part.attainable));
  const given = grid.criteria.find((each) => each.id === id);
  const answer = given === undefined ? undefined : criterionText(given, criterion.value, language);
  return [words.criterion(name(id), answer, outcome)];
}

function openLines({ open }: ConventionnementAssessment, { words, name }: Context): string[] {
  return open.length === 0 ? [] : [words.open(open.map(name))];
}

function nextLines({ next }: ConventionnementAssessment, { words, name, number }: Context): string[] {
  if (next === undefined) return [];
  const lacks = [
    ...next.knockOuts.map((id) => words.toMeet(name(id))),
    ...(next.points === '0' ? [] : [words.lacking(number(next.points), next.points)]),
    ...next.requires.map(({ criterion, points }) => words.lackingIn(number(points), points, name(criterion))),
  ];
  const gains = next.gains.map(({ criterion, points }) => `${name(criterion)} (+ ${number(points)})`);
  return [
    words.next(name(next.level), lacks),
    ...(next.points === '0' || gains.length === 0 ? [] : [words.gains(gains)]),
  ];
}
