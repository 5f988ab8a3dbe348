/** Explains a comparison of other uses of the public money of a fund. */
import { formatEuros, type Language, negateCents } from '../../money/index.ts';
import type { CompareUsesResult, FundCase, UseResult } from '../../simulation/index.ts';
import { labelText } from '../language.ts';
import type { Said } from '../said.ts';
import { capitalize, typeset } from '../typography.ts';
import { personsText } from './counted.ts';
import type { CouncilWords } from './council.ts';

/** The currency, and the cases of the scenario. */
interface UsesWords extends CouncilWords {
  readonly cases?: readonly FundCase[];
}

const CENTRAL: Said = {
  fr: 'L’argent, les foyers et les montants de la caisse sont ceux du cas central des hypothèses.',
  en: 'The money, the households and the amounts of the caisse are those of the central case of the assumptions.',
};

/** Explains the results of `compareUses`: how the tables are read, what the fund lacks, and where the figures of each use come from. */
export function describeUses(
  { results, persons }: Pick<Extract<CompareUsesResult, { ok: true }>, 'results' | 'persons'>,
  { currency, cases = [] }: UsesWords,
): readonly Said[] {
  return [
    both((language) => peopleSentence(persons, language)),
    PLACES,
    AMOUNTS,
    ...(cases.some(({ case: which }) => which !== 'central') ? [CENTRAL] : []),
    ...results
      .filter(({ kind, left }) => kind === 'caisse' && left < 0)
      .map(({ label, left }) =>
        both((language) =>
          lackSentence(
            capitalize(labelText(label, language)),
            formatEuros(negateCents(left), language, { currency }),
            language,
          ),
        ),
      ),
    ...results.flatMap((result) => sourceOf(result)),
  ];
}

const both = (write: (language: Language) => string): Said => ({ fr: typeset(write('fr'), 'fr'), en: write('en') });

function peopleSentence(persons: string | null, language: Language): string {
  if (language === 'fr') {
    const size = persons === null ? '' : `, de ${personsText(persons, 'fr')} en moyenne`;
    return `Chaque usage a le même argent public et les mêmes foyers que la caisse${size}, dans les mêmes mois.`;
  }
  const size = persons === null ? '' : `, of ${personsText(persons, 'en')} on average`;
  return `Each use has the same public money and the same households as the caisse${size}, in the same months.`;
}

const PLACES: Said = {
  fr: 'Un usage offre autant de places que cet argent en paie après son fonctionnement\u202f; un foyer garde sa place tant qu’il participe.',
  en: 'A use has as many places as this money pays for after its running costs; a household keeps its place as long as it takes part.',
};

const AMOUNTS: Said = {
  fr: 'Les montants par foyer et par personne sont ce qui est reçu, moins ce que le foyer paie lui-même. La comparaison dit ce que donnent les chiffres, non quel usage est le meilleur.',
  en: 'Amounts by household and by person are what is received, less what the household pays itself. The comparison says what the figures give, not which use is better.',
};

const lackSentence = (fund: string, amount: string, language: Language): string =>
  language === 'fr'
    ? `${fund} ne s’équilibre pas avec cet argent : il lui manque ${amount} à la fin.`
    : `${fund} does not balance with this money: it lacks ${amount} at the end.`;

function sourceOf({ label, source }: UseResult): readonly Said[] {
  if (source === null) return [];
  const end = source.endsWith('.') ? '' : '.';
  return [both((language) => `${labelText(label, language)}${language === 'fr' ? ' : ' : ': '}${source}${end}`)];
}
