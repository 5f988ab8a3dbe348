/** Compares scenarios of the document of a caisse, for `caisse compare --scenario`. */
import { formatEuros, type Language, negateCents } from '../money/index.ts';
import { renderTextTable, tabulateScenarios, withoutIdleColumns } from '../report/index.ts';
import { compareFunds, type FundComparison } from '../simulation/index.ts';
import { describeScenarioDifference } from '../text/fund.ts';
import type { Given } from './command.ts';
import { type CommandOutcome, invalidData, usageError } from './command-outcome.ts';
import { fold } from './fold.ts';
import type { Io } from './io.ts';
import { loadCaisse } from './load-caisse.ts';
import { simulateScenarios } from './simulate-scenarios.ts';

/** Compares the first scenario with each of the others. */
export async function compareScenariosGiven(given: Given, io: Io): Promise<CommandOutcome> {
  const [name = ''] = given.operands;
  const ids = given.lists['scenario'] ?? [];
  const { language } = given;
  if (ids.length < 2) {
    return usageError(
      {
        fr: 'Indiquez au moins deux scénarios : --scenario NOM --scenario NOM.',
        en: 'Give at least two scenarios: --scenario NAME --scenario NAME.',
      },
      'compare',
    );
  }
  const loaded = await loadCaisse(name, io);
  if (!loaded.ok) return invalidData(name, loaded.diagnostics);
  const { caisse } = loaded;
  const { document } = caisse;
  const found = ids.map((id) => simulateScenarios(caisse, { id, months: undefined, language }));
  const diagnostics = found.flatMap((each) => (each.ok ? [] : each.diagnostics));
  if (diagnostics.length > 0) return invalidData(name, diagnostics);
  const scenarios = found.flatMap((each) => (each.ok ? each.scenarios : []));
  const [base, ...others] = scenarios;
  if (base === undefined) return invalidData(name, diagnostics);
  const compared = others.map((other) => ({
    other,
    sentences: describeScenarioDifference(
      { scenario: base.scenario, document },
      { scenario: other.scenario, document },
    ),
    comparison: compareFunds(base.simulation, other.simulation),
  }));
  const currency = document.currency?.code ?? 'EUR';
  return {
    kind: 'done',
    text: () =>
      fold(
        [
          document.name,
          ...compared.flatMap(({ other, sentences, comparison }) => [
            '',
            language === 'fr' ? `${base.label.fr} → ${other.label.fr}` : `${base.label.en} → ${other.label.en}`,
            ...(sentences.length === 0
              ? [language === 'fr' ? 'Aucun chiffre ne change.' : 'No figure changes.']
              : sentences.map((sentence) => `  - ${sentence[language]}`)),
            ...changeLines(comparison, language, currency),
          ]),
          '',
        ],
        io.width,
      )
        .concat(
          renderTextTable(withoutIdleColumns(tabulateScenarios(scenarios, { currency })), language, {
            width: io.width,
          }),
        )
        .join('\n'),
    json: () => ({
      caisse: document.id,
      base: base.id,
      comparisons: compared.map(({ other, sentences, comparison }) => ({
        scenario: other.id,
        sentences,
        ...comparison,
      })),
    }),
    problems: [{ source: name, diagnostics: loaded.warnings }],
  };
}

/** What changes in the reserve, and for how many households. */
function changeLines(
  { differences, pays, receives }: FundComparison,
  language: Language,
  currency: 'EUR' | 'CHF',
): string[] {
  const { closingReserve } = differences;
  const isLower = closingReserve < 0;
  const amount = formatEuros(isLower ? negateCents(closingReserve) : closingReserve, language, { currency });
  if (language === 'fr') {
    return [
      closingReserve === 0
        ? 'La réserve à la fin ne change pas.'
        : `La réserve à la fin est ${isLower ? 'plus basse' : 'plus élevée'} de ${amount}.`,
      `Foyers qui versent plus : ${pays.more} ; moins : ${pays.less} ; autant : ${pays.same}. Foyers qui reçoivent plus : ${receives.more} ; moins : ${receives.less} ; autant : ${receives.same}.`,
    ];
  }
  return [
    closingReserve === 0
      ? 'The reserve at the end does not change.'
      : `The reserve at the end is ${isLower ? 'lower' : 'higher'} by ${amount}.`,
    `Households that pay more: ${pays.more}; less: ${pays.less}; the same: ${pays.same}. Households that receive more: ${receives.more}; less: ${receives.less}; the same: ${receives.same}.`,
  ];
}
