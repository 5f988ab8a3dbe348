/** How a file of households was read, in words, for the reports that name every hypothesis. */
import type { CaisseDocument } from '../caisse/index.ts';
import type { Language } from '../money/index.ts';
import type { FileFacts } from '../population/index.ts';
import type { Wording } from '../report/index.ts';
import { labelOf, labelsOf } from '../text/index.ts';
import type { PopulationFile } from './population-file.ts';
import { fileNotes } from './totals-notes.ts';

/** What each fact was read from, and what was done to it. */
export function readingNotes(
  { facts, weight, rows }: PopulationFile,
  weightCut: string | null,
  document: CaisseDocument,
): readonly Wording[] {
  const { columns = {}, types } = facts;
  const named = namesIn(document);
  const english = fileNotes(facts, weightCut, named.en, 'en');
  return [
    rows === 'means'
      ? {
          fr: 'Chaque ligne est la moyenne d’un groupe de foyers.',
          en: 'Each row is the mean of a group of households.',
        }
      : { fr: 'Chaque ligne est un foyer.', en: 'Each row is a household.' },
    weight === undefined
      ? { fr: 'Chaque ligne compte pour un foyer.', en: 'Each row counts as one household.' }
      : { fr: `Poids : colonne « ${weight} ».`, en: `Weights: column “${weight}”.` },
    ...Object.entries(columns).map(([fact, column]) => ({
      fr: `${named.fr(fact)} : colonne « ${column} ».`,
      en: `${named.en(fact)}: column “${column}”.`,
    })),
    ...sharedNotes(facts, document),
    ...(types === undefined
      ? []
      : [
          {
            fr: `Les données de chaque type de foyer sont celles d’un fichier ; colonne « ${types.column} ».`,
            en: `The facts of each household type are those of a file; column “${types.column}”.`,
          },
        ]),
    ...fileNotes(facts, weightCut, named.fr, 'fr').map((fr, place) => ({ fr, en: english[place]! })),
  ];
}

/** The facts that all rows share. */
export function sharedNotes({ shared = {} }: FileFacts, document: CaisseDocument): readonly Wording[] {
  const named = namesIn(document);
  return Object.entries(shared).map(([fact, value]) => ({
    fr: `${named.fr(fact)} : ${value} pour toutes les lignes.`,
    en: `${named.en(fact)}: ${value} in all rows.`,
  }));
}

const namesIn = (document: CaisseDocument): Readonly<Record<Language, (fact: string) => string>> => ({
  fr: (fact) => labelOf(fact, 'fr', labelsOf(document, 'fr')),
  en: (fact) => labelOf(fact, 'en', labelsOf(document, 'en')),
});
