/** Sentences about a caisse over a population under declared assumptions. */
import { checkParts, checkUnit, exact, type Exact, type Unit } from '../../money/index.ts';
import type { ExploredAssumption, ExploredNation, ExploredSample } from '../../simulation/nation.ts';
import { labelText, type Language } from '../language.ts';
import { numberWriter } from '../numbers.ts';
import { both, type Said } from '../said.ts';
import { goalWords } from './goal-words.ts';
import { writeLarge } from './large-amounts.ts';

/** A value of an assumption, or of the figure that is searched for, as people write it. */
export function exploredValueText(type: ExploredAssumption['type'], value: string, currency: Unit = 'EUR'): Said {
  return both((language) => {
    const writer = numberWriter(language, currency);
    if (type === 'money') return writer.amount(value);
    return type === 'rate' ? writer.rate(value) : writer.decimal(value);
  });
}

/** The name of a value: its label, or the value as people write it. */
export function exploredValueName({ values, type }: ExploredAssumption, place: number, currency: Unit = 'EUR'): Said {
  const { value, label } = values[place]!;
  const written = exploredValueText(type, value, currency);
  if (label === null) return written;
  return both((language) => `${labelText(label, language)} (${written[language]})`);
}

const MONTHS = 12;

/**
 * Says what declared assumptions give: with central values, which assumption matters most, and the middle and the ends of a sample.
 *
 * @param explored - the result of `exploreNation`
 * @param currency - the currency
 */
export function describeExplored(explored: ExploredNation, currency: Unit = 'EUR'): readonly Said[] {
  checkParts('explored', explored, { assumptions: 'list', tornado: 'list', central: 'object' });
  checkUnit('currency', currency);
  const { central, sample } = explored;
  const year = (euros: string, language: Language): string =>
    writeLarge(exact(euros).times(MONTHS), language, currency);
  const { outcome } = central;
  return [
    ...(outcome.kind === 'invalid'
      ? [
          both((language) =>
            language === 'fr'
              ? 'Avec les valeurs centrales, le document n’est pas valable.'
              : 'With central values, the document is not valid.',
          ),
        ]
      : [
          both((language) =>
            language === 'fr'
              ? `Avec les valeurs centrales, coût : ${year(outcome.cost, 'fr')} par an ; versé au fonds : ${year(outcome.paid, 'fr')} ; reste : ${year(outcome.left, 'fr')}.`
              : `With central values, cost: ${year(outcome.cost, 'en')} a year; paid into the fund: ${year(outcome.paid, 'en')}; left: ${year(outcome.left, 'en')}.`,
          ),
        ]),
    ...netLines(explored, currency),
    ...balanceLines(explored, currency),
    ...mostLines(explored, currency),
    ...(sample === null ? [] : sampleLines(sample, explored.question, currency)),
  ];
}

/** What other public finances lose or save, and the new spending on food, with central values. */
function netLines({ central: { outcome } }: ExploredNation, currency: Unit): readonly Said[] {
  if (outcome.kind === 'invalid') return [];
  const { left, net, newSpending } = outcome;
  const year = (euros: Exact, language: Language): string => writeLarge(euros.times(MONTHS), language, currency);
  const balance = net === null ? null : exact(net);
  const effect = balance?.minus(exact(left)) ?? null;
  return [
    ...(balance === null || effect === null
      ? []
      : [
          both((language) =>
            language === 'fr'
              ? `Effet sur les autres finances publiques, avec les valeurs centrales : ${year(effect, 'fr')} par an ; solde net, avec ce qui reste au fonds : ${year(balance, 'fr')}.`
              : `Effect on other public finances, with central values: ${year(effect, 'en')} a year; net balance, with what is left in the fund: ${year(balance, 'en')}.`,
          ),
        ]),
    ...(newSpending === null
      ? []
      : [
          both((language) =>
            language === 'fr'
              ? `Achats alimentaires nouveaux, avec les valeurs centrales : ${year(exact(newSpending), 'fr')} par an.`
              : `New spending on food, with central values: ${year(exact(newSpending), 'en')} a year.`,
          ),
        ]),
  ];
}

function balanceLines({ central: { outcome }, solvedType, question }: ExploredNation, currency: Unit): readonly Said[] {
  if (outcome.kind === 'invalid' || outcome.balance === null || solvedType === null) return [];
  const { value, holds } = outcome.balance;
  const text = exploredValueText(solvedType, value, currency);
  const { meets, meetsNot } = goalWords(question?.goal);
  if (!holds) {
    return [
      both((language) =>
        language === 'fr' ? `Aucune valeur de la plage ${meetsNot.fr}.` : `No value of the range ${meetsNot.en}.`,
      ),
    ];
  }
  return [
    both((language) =>
      language === 'fr' ? `Valeur qui ${meets.fr} : ${text.fr}.` : `Value that ${meets.en}: ${text.en}.`,
    ),
  ];
}

/** A measure of an outcome as people write it. */
function exploredMeasureText({ measure, solvedType }: ExploredNation, value: string, currency: Unit = 'EUR'): Said {
  if (measure === 'balance' && solvedType !== null) return exploredValueText(solvedType, value, currency);
  return both((language) => writeLarge(exact(value).times(MONTHS), language, currency));
}

function mostLines(explored: ExploredNation, currency: Unit): readonly Said[] {
  const [most] = explored.tornado;
  if (most?.least === undefined || most.least === null || most.most === null) return [];
  if (exact(most.least).eq(exact(most.most))) {
    return [
      both((language) =>
        language === 'fr'
          ? 'Aucune hypothèse à elle seule ne change le résultat.'
          : 'No assumption on its own changes the result.',
      ),
    ];
  }
  const [least, largest] = [most.least, most.most].map((value) => exploredMeasureText(explored, value, currency));
  const { label } = explored.assumptions[most.assumption]!.declared;
  return [
    both((language) =>
      language === 'fr'
        ? `Ce qui compte le plus : « ${labelText(label, 'fr')} » (de ${least!.fr} à ${largest!.fr}, les autres hypothèses à leur valeur centrale).`
        : `What matters most: “${labelText(label, 'en')}” (from ${least!.en} to ${largest!.en}, the other assumptions at their central values).`,
    ),
  ];
}

function sampleLines(
  { runs, invalid, unbalanced }: ExploredSample,
  question: ExploredNation['question'],
  currency: Unit,
): readonly Said[] {
  const { meetsNot } = goalWords(question?.goal);
  const count = (number: number, language: Language): string =>
    numberWriter(language, currency).decimal(String(number));
  return [
    ...(invalid === 0
      ? []
      : [
          both((language) =>
            language === 'fr'
              ? `Combinaisons sans résultat, hors des bandes : ${count(invalid, 'fr')} sur ${count(runs, 'fr')}.`
              : `Combinations without a result, in no band: ${count(invalid, 'en')} of ${count(runs, 'en')}.`,
          ),
        ]),
    ...(unbalanced === 0
      ? []
      : [
          both((language) =>
            language === 'fr'
              ? `Combinaisons où aucune valeur ${meetsNot.fr}, hors de la bande de la valeur cherchée : ${count(unbalanced, 'fr')}.`
              : `Combinations in which no value ${meetsNot.en}, not in the band of the value that is searched for: ${count(unbalanced, 'en')}.`,
          ),
        ]),
  ];
}
