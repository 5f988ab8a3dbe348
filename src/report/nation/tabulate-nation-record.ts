/** Tabulates the record of a run on a nation or on a file. */
import { formatDecimal, formatMonth, checkMonth, checkParts } from '../../money/index.ts';
import type { NationRecord, RecordedFile, RecordedNation } from '../../population/index.ts';
import { disclosureText } from '../../text/fund.ts';
import type { Cell, Row, Table } from '../table.ts';

/**
 * Tabulates what identifies a run: the version, the date, the hash of the rules; of a nation, the hash of the margins, the years and grades of the figures, and the number of assumptions; of a file, its name, its hash and the protection of small cells.
 *
 * @param record - the record of `recordNation` or `recordFile`
 */
export function tabulateNationRecord(record: NationRecord): Table {
  checkParts('record', record, { version: 'text', caisse: 'text', month: 'text', rulesHash: 'text', source: 'object' });
  checkMonth('record.month', record.month);
  const { version, date, caisse, month, rulesHash, rows, source, explored, disclosure } = record;
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
      ...(source.kind === 'file' ? fileRows(source) : nationRows(source)),
      row('Lignes', 'Rows', rowsCell(rows)),
      ...(source.kind === 'file'
        ? [row('Protection des petites cellules', 'Protection of small cells', disclosureText(disclosure))]
        : []),
      row('Hasard', 'Chance', chanceOf(record)),
      ...(explored === null
        ? []
        : [
            row('Hypothèses déclarées', 'Declared assumptions', explored.ids.join(', ')),
            row('Hypothèses déclarées (SHA-256)', 'Declared assumptions (SHA-256)', explored.hash),
          ]),
    ],
  };
}

const rowsCell = (rows: number | null): Cell =>
  rows === null
    ? { fr: 'caché', en: 'hidden' }
    : { fr: formatDecimal(String(rows), 'fr'), en: formatDecimal(String(rows), 'en') };

const row = (fr: string, en: string, value: Cell): Row => ({ part: { fr, en }, value });

const fileRows = ({ name, hash }: RecordedFile): readonly Row[] => [
  row('Fichier', 'File', name),
  row('Fichier (SHA-256)', 'File (SHA-256)', hash),
];

const nationRows = ({ marginsHash, territory, vintages, grades, assumptions }: RecordedNation): readonly Row[] => [
  row('Territoire', 'Territory', territory),
  row('Marges (SHA-256)', 'Margins (SHA-256)', marginsHash),
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
];

function chanceOf({ explored }: NationRecord): Cell {
  const sample = explored?.sample ?? null;
  if (sample === null) return { fr: 'aucun : pas de graine', en: 'none: no seed' };
  const { runs, seed } = sample;
  return {
    fr: `graine ${seed}, ${formatDecimal(String(runs), 'fr')} combinaisons tirées`,
    en: `seed ${seed}, ${formatDecimal(String(runs), 'en')} drawn combinations`,
  };
}
