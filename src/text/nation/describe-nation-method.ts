/** Sentences about the method of a run on a synthetic nation or on a file. */
import { checkParts, exact, formatMonth, type Month, toPlainText } from '../../money/index.ts';
import type { NationRecord, NationReport } from '../../population/index.ts';
import type { Language } from '../language.ts';
import { numberWriter } from '../numbers.ts';
import type { Said } from '../said.ts';
import { french, typeset } from '../typography.ts';

/**
 * Writes the paragraph on the method of a run on a synthetic nation, in both languages.
 *
 * @param report - the report of `makeNation`
 * @param record - the record of `recordNation`
 * @returns sentences on the nation, its calibration, its figures and the rules
 * @throws RangeError when the record is that of a file
 */
export function describeNationMethod(report: NationReport, record: NationRecord): readonly Said[] {
  checkParts('report', report, { households: 'text', persons: 'text', rows: 'number', spread: 'object' });
  checkParts('record', record, { source: 'object', month: 'text' });
  const { source, month } = record;
  if (source.kind !== 'nation') throw new RangeError('record: it is not the record of a nation');
  const { territory, rows, households, persons, steps, spread } = report;
  const years = source.vintages.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const grades = source.grades.map(({ grade, figures }) => `${grade} (${figures})`).join(', ');
  return [
    both(
      (n) =>
        `Nation synthétique (${territory}) : ${n(rows)} lignes pondérées représentent ${n(households)} foyers et ${n(persons)} personnes. Aucune ligne n’est un foyer observé, et rien n’est tiré au hasard.`,
      (n) =>
        `Synthetic nation (${territory}): ${n(rows)} weighted rows represent ${n(households)} households and ${n(persons)} persons. No row is an observed household, and nothing is drawn at random.`,
    ),
    both(
      (n) =>
        `Les poids sont calés en ${n(steps)} pas sur les marges publiées (logit borné, facteurs de ${n(spread.smallest.toFixed(2))} à ${n(spread.largest.toFixed(2))}) ; les indicateurs qui ne servent pas au calage sont comparés plus bas.`,
      (n) =>
        `Weights are calibrated in ${n(steps)} steps on published margins (bounded logit, factors from ${n(spread.smallest.toFixed(2))} to ${n(spread.largest.toFixed(2))}); indicators that the calibration does not use are compared below.`,
    ),
    said(
      `Les chiffres des marges datent de ${first} à ${last} ; leurs niveaux : ${grades}. A : page officielle lue ; B : lu de seconde main, à revérifier ; C : calculé à partir de A et B. Chaque résultat de cette page est calculé ici (niveau C).`,
      `The figures of the margins are of ${first} to ${last}; their grades: ${grades}. A: the official page was read; B: read second-hand, to re-check; C: computed from A and B. Each result on this page is computed here (grade C).`,
    ),
    rulesSentence(month),
  ];
}

/**
 * Writes the paragraph on the method of a run on a file of households, in both languages.
 *
 * @param record - the record of `recordFile`
 * @param households - the number of households that the rows represent, in decimal text; `null` if small cells are protected
 * @returns sentences on the file and the rules
 */
export function describeFileMethod(record: NationRecord, households: string | null): readonly Said[] {
  checkParts('record', record, { month: 'text', source: 'object' });
  return [fileSentence(record, households), rulesSentence(record.month)];
}

function fileSentence({ rows }: NationRecord, households: string | null): Said {
  const unchecked = {
    fr: 'D’où viennent ces foyers et qui ils représentent n’est pas vérifié ici.',
    en: 'Where these households come from and whom they represent is not checked here.',
  };
  if (rows === null || households === null) {
    return said(
      `Le nombre de lignes du fichier n’est pas imprimé : il révélerait ce que les tableaux cachent. ${unchecked.fr}`,
      `The number of rows of the file is not printed: it would reveal what the tables hide. ${unchecked.en}`,
    );
  }
  const represented = toPlainText(exact(households, 'households'));
  return both(
    (n) => `Lignes du fichier : ${n(rows)} ; foyers représentés : ${n(represented)}. ${unchecked.fr}`,
    (n) => `Rows of the file: ${n(rows)}; households represented: ${n(represented)}. ${unchecked.en}`,
  );
}

const rulesSentence = (month: Month): Said =>
  said(
    french`Règles de ${formatMonth(month, 'fr')}, appliquées à chaque ligne au centime ; les sommes sont exactes, et un an est douze fois ce mois.`,
    `Rules of ${formatMonth(month, 'en')}, applied to each row to the cent; sums are exact, and a year is twelve times this month.`,
  );

const said = (fr: string, en: string): Said => ({ fr: typeset(fr, 'fr'), en: typeset(en, 'en') });

type WriteNumber = (value: string | number) => string;

function both(fr: (write: WriteNumber) => string, en: (write: WriteNumber) => string): Said {
  const writeIn =
    (language: Language): WriteNumber =>
    (value) =>
      numberWriter(language, 'EUR').decimal(String(value));
  return said(fr(writeIn('fr')), en(writeIn('en')));
}
