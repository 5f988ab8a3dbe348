/** `caisse accredit`: the level of places by a criteria grid, and what another grid would change. */
import {
  assessConventionnement,
  compareGrids,
  type ConventionnementAssessment,
  type CriteriaGrid,
  findEffects,
  type GridAnswers,
  type GridComparison,
} from '../../accreditation/index.ts';
import type { Diagnostic } from '../../money/index.ts';
import { parseGrid, parseGridAnswers } from '../../schema/index.ts';
import { renderConventionnement, renderEffects, renderGridComparison } from '../../text/index.ts';
import type { Command } from '../command.ts';
import { invalidData, type Problems } from '../command-outcome.ts';
import { fold } from '../fold.ts';
import type { Io } from '../io.ts';
import { readSource } from '../read-source.ts';

/** The command `caisse accredit`. */
export const accredit: Command = {
  name: 'accredit',
  summary: {
    fr: 'le niveau de lieux selon une grille de critères, et ce qui leur manque',
    en: 'the level of places by a criteria grid, and what they lack',
  },
  operands: [{ name: { fr: 'GRILLE', en: 'GRID' }, required: true }],
  options: {
    answers: {
      value: { fr: 'FICHIER', en: 'FILE' },
      required: true,
      help: {
        fr: 'les réponses d’un ou de plusieurs lieux, en YAML ou en JSON',
        en: 'the answers of one or more places, in YAML or JSON',
      },
    },
    before: {
      value: { fr: 'GRILLE', en: 'GRID' },
      help: {
        fr: 'une autre grille, avec laquelle les niveaux sont comparés',
        en: 'another grid, with which the levels are compared',
      },
    },
  },
  run: async (given, io) => {
    const [gridName = ''] = given.operands;
    const { answers: answersName = '', before: beforeName } = given.options;
    const grid = await loadGrid(gridName, io);
    if (!grid.ok) return invalidData(gridName, grid.diagnostics);
    const before = beforeName === undefined ? undefined : await loadGrid(beforeName, io);
    if (before?.ok === false) return invalidData(beforeName ?? '', before.diagnostics);
    const source = await readSource(answersName, io);
    const read = source.ok ? parseGridAnswers(source.bytes) : source;
    if (!read.ok) return invalidData(answersName, read.diagnostics);
    const results = read.answers.map((each) => assessConventionnement(grid.grid, each));
    const wrong = results.flatMap((each, place) => (each.ok ? [] : read.place(place)(each.diagnostics)));
    if (wrong.length > 0) return invalidData(answersName, wrong);
    const assessments = results.filter((each) => each.ok);
    const problems: Problems = {
      source: answersName,
      diagnostics: [...read.problems, ...assessments.flatMap((each, place) => read.place(place)(each.problems))],
    };
    const page: Page = {
      grid: grid.grid,
      answers: read.answers,
      assessments,
      comparison: before === undefined ? undefined : compareGrids(before.grid, grid.grid, read.answers),
    };
    return {
      kind: 'done',
      text: () => fold(linesOf(page, given.language), io.width).join('\n'),
      json: () => ({
        grid: page.grid.id,
        assessments,
        effects: findEffects(page.grid, page.answers),
        comparison: page.comparison ?? null,
      }),
      problems: [problems],
    };
  },
};

type LoadedGrid =
  | { readonly ok: true; readonly grid: CriteriaGrid }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

async function loadGrid(name: string, io: Io): Promise<LoadedGrid> {
  const source = await readSource(name, io);
  return source.ok ? parseGrid(source.bytes) : source;
}

interface Page {
  readonly grid: CriteriaGrid;
  readonly answers: readonly GridAnswers[];
  readonly assessments: readonly ConventionnementAssessment[];
  readonly comparison: GridComparison | undefined;
}

/** One block for each place; with several places, which criterion excludes whom; then what the other grid changes. */
function linesOf({ grid, answers, assessments, comparison }: Page, language: 'fr' | 'en'): string[] {
  const options = { language };
  return [
    ...assessments.flatMap((each, place) => [
      ...(place === 0 ? [] : ['']),
      ...renderConventionnement(each, grid, options),
    ]),
    ...(assessments.length > 1 ? ['', ...renderEffects(findEffects(grid, answers), grid, options)] : []),
    ...(comparison === undefined ? [] : ['', ...renderGridComparison(comparison, grid, options)]),
  ];
}
