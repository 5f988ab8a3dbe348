/** Writes which criterion excludes whom, and what a change of a grid changes. */
import type { CriteriaGrid, CriterionEffect, GridComparison } from '../accreditation/index.ts';
import { checkArgument, checkItems, checkLanguage, checkParts } from '../money/index.ts';
import { en } from './accreditation/en.ts';
import { fr } from './accreditation/fr.ts';
import { type Language, labelText } from './language.ts';
import type { RenderConventionnementOptions } from './render-conventionnement.ts';
import { listed, typeset } from './typography.ts';

const WORDS = { fr, en } as const;

/**
 * Writes which criterion alone keeps which places from a level or from a higher one.
 *
 * @param effects - the effects of `findEffects`
 * @param grid - their grid, for the labels
 * @param options - the language
 * @returns the lines of the text; criteria without effect are left out
 */
export function renderEffects(
  effects: readonly CriterionEffect[],
  grid: CriteriaGrid,
  options: RenderConventionnementOptions,
): string[] {
  checkItems('effects', effects, 'object');
  const { words, name, language } = contextOf(grid, options);
  const rows = effects.flatMap(({ criterion, excludes, lowers }) => [
    ...(excludes.length === 0 ? [] : [words.excludes(name(criterion), excludes)]),
    ...(lowers.length === 0 ? [] : [words.lowers(name(criterion), lowers)]),
  ]);
  return (rows.length === 0 ? [words.noEffect] : listed(words.effects, rows)).map((line) => typeset(line, language));
}

/**
 * Writes the places whose level differs between two grids.
 *
 * @param comparison - a comparison of `compareGrids`
 * @param grid - the grid after, for the labels
 * @param options - the language
 * @returns the lines of the text
 */
export function renderGridComparison(
  comparison: GridComparison,
  grid: CriteriaGrid,
  options: RenderConventionnementOptions,
): string[] {
  checkParts('comparison', comparison, { changed: 'list', same: 'list' });
  const { words, name, language } = contextOf(grid, options);
  const named = (level: string | null): string => (level === null ? words.noLevel : name(level));
  const rows = comparison.changed.map(({ place, before, after }) => words.change(place, named(before), named(after)));
  const head = words.changes(comparison.changed.length, comparison.same.length);
  return (rows.length === 0 ? [head] : listed(head, rows)).map((line) => typeset(line, language));
}

function contextOf(
  grid: CriteriaGrid,
  options: RenderConventionnementOptions,
): {
  readonly words: (typeof WORDS)[Language];
  readonly name: (id: string) => string;
  readonly language: Language;
} {
  checkParts('grid', grid, { criteria: 'list', levels: 'list' });
  checkItems('grid.criteria', grid.criteria, 'object');
  checkArgument('options', options, 'object');
  checkLanguage('options.language', options.language);
  const { language } = options;
  const labels = new Map([...grid.levels, ...grid.criteria].map(({ id, label }) => [id, labelText(label, language)]));
  return { words: WORDS[language], name: (id) => labels.get(id) ?? id, language };
}
