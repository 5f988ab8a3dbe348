/** Tabulates the assessments of all compositions of a household. */
import { checkParts } from '../money/index.ts';
import type { AssessedCompositions } from '../caisse/curves.ts';
import type { Assessment } from '../caisse/index.ts';
import { memberColumn } from '../rule/member-column.ts';
import { ageGroupLabel } from '../text/index.ts';
import type { Column, Table } from './table.ts';
import { type AssessmentUnits, tabulateAssessments } from './tabulate-assessments.ts';

/**
 * Tabulates one composition per row: the number of members in each class of ages, then what is assessed.
 *
 * @remarks
 * The columns of members have the names of the columns of a population: `members_0_13`, `members_14_and_over`. Where it is undecided whether the household may
 * take part, the amounts are those if it does, and `missing` has the facts that are missing to decide.
 *
 * @param assessed - the assessments
 * @param options - the currency of contributions, and the unit of allocations
 */
export function tabulateCompositions(assessed: AssessedCompositions, options: AssessmentUnits = {}): Table {
  checkParts('assessed', assessed, { classes: 'list', compositions: 'list' });
  const { classes, compositions } = assessed;
  const counted = classes.map((ages): Column => {
    return { key: memberColumn(ages), header: ageGroupLabel(ages), kind: 'number' };
  });
  const tabulate = (of: (assessment: Assessment) => Assessment): Table =>
    tabulateAssessments(
      compositions.map(({ assessment }) => ({ name: '', assessment: of(assessment) })),
      options,
    );
  const { rows } = tabulate((assessment) => assessment);
  const { columns, rows: taking } = tabulate(ifUndecided);
  return {
    columns: [...counted, ...columns.filter(({ key }) => key !== 'household')],
    rows: compositions.map(({ counts }, place) => ({
      ...Object.fromEntries(counted.map(({ key }, at) => [key, counts[at]!])),
      ...taking[place],
      missing: rows[place]!['missing'] ?? null,
    })),
  };
}

/** An undecided assessment with the amounts of a household that takes part; any other assessment unchanged. */
const ifUndecided = (assessment: Assessment): Assessment =>
  assessment.verdict.status === 'undecided' ? { ...assessment, ...assessment.ifTakingPart } : assessment;
