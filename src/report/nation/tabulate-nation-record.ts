/** Tabulates the record of a run on a nation. */
import { formatDecimal, formatMonth } from '../../money/index.ts';
import type { NationRecord } from '../../population/index.ts';
import type { Cell, Row, Table } from '../table.ts';

/**
 * Tabulates what identifies a run: the version, the date, the hashes of the rules and of the margins, the years and grades of the figures, and the number of assumptions.
 *
 * @param record - the record of `recordNation`
 */
export function tabulateNationRecord(record: NationRecord): Table {
  const {
    version,
    date,
    caisse,
    month,
    rulesHash,
    marginsHash,
    territory,
    rows,
    vintages,
    grades,
    assumptions,
    explored,
  } = record;
  const row = (fr: string, en: string, value: Cell): Row => ({ part: { fr, en }, value });
  return {
    columns: [
      { key: 'part', header: { fr: 'Élément', en: 'Part' }, kind: 'text' },
      { key: 'value', header: { fr: 'Valeur', en: 'Value' }, kind: 'text' },
    ],
    rows: [
      row('Bibliothèque', 'Library', `caisse-rules ${version}`),
      row('Date donnée', 'Date given', date ?? { fr: 'aucune', en: 'none' }),
      row('Caisse', 'Caisse', caisse),
      row('Mois des règles', 'Month of the rules', { fr: formatMonth(month, 'fr'), en: formatMonth(month, 'en') }),
      row('Règles (SHA-256)', 'Rules (SHA-256)', rulesHash),
      row('Marges (SHA-256)', 'Margins (SHA-256)', marginsHash),
      row('Territoire', 'Territory', territory),
      row('Lignes', 'Rows', { fr: formatDecimal(String(rows), 'fr'), en: formatDecimal(String(rows), 'en') }),
      row('Hasard', 'Chance', chanceOf(record)),
      row(
        'Années des chiffres (nombre)',
        'Years of the figures (number)',
        vintages.map(({ year, figures }) => `${year} (${figures})`).join(', '),
      ),
      row(
        'Niveaux des chiffres (nombre)',
        'Grades of the figures (number)',
        grades.map(({ grade, figures }) => `${grade} (${figures})`).join(', '),
      ),
      row('Hypothèses (nombre)', 'Assumptions (number)', String(assumptions.length)),
      ...(explored === null
        ? []
        : [
            row('Hypothèses déclarées', 'Declared assumptions', explored.ids.join(', ')),
            row('Hypothèses déclarées (SHA-256)', 'Declared assumptions (SHA-256)', explored.hash),
          ]),
    ],
  };
}

function chanceOf({ explored }: NationRecord): Cell {
  const sample = explored?.sample ?? null;
  if (sample === null) return { fr: 'aucun : pas de graine', en: 'none: no seed' };
  const { runs, seed } = sample;
  return {
    fr: `graine ${seed}, ${formatDecimal(String(runs), 'fr')} combinaisons tirées`,
    en: `seed ${seed}, ${formatDecimal(String(runs), 'en')} drawn combinations`,
  };
}
