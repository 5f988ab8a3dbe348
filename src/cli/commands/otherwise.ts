/** `caisse otherwise`: what the same public money does otherwise, for the same people. */
import { formatEuros, type Language, negateCents, parseDecimalText } from '../../money/index.ts';
import { renderTextTable, tabulateUses } from '../../report/index.ts';
import { parseUses } from '../../schema/index.ts';
import { compareUses, simulateCases, type UseResult } from '../../simulation/index.ts';
import { labelText } from '../../text/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { invalidData, optionMissing, usageError } from '../command-outcome.ts';
import { fold } from '../fold.ts';
import { loadCaisse } from '../load-caisse.ts';
import { readSource } from '../read-source.ts';

/** The command `caisse otherwise`. */
export const otherwise: Command = {
  name: 'otherwise',
  summary: {
    fr: 'le même argent public autrement : chèque, paniers, cantine, tarifs…',
    en: 'the same public money otherwise: cheque, baskets, canteen, prices…',
  },
  operands: [caisseOperand],
  options: {
    scenario: {
      value: { fr: 'NOM', en: 'NAME' },
      help: {
        fr: 'le scénario de la caisse (par défaut, le premier)',
        en: 'the scenario of the caisse (default: the first)',
      },
    },
    uses: {
      value: { fr: 'FICHIER', en: 'FILE' },
      required: true,
      help: { fr: 'les autres usages, en YAML ou en JSON', en: 'the other uses, in YAML or JSON' },
    },
    persons: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      required: true,
      help: { fr: 'le nombre moyen de personnes d’un foyer', en: 'the mean number of persons of a household' },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const { uses: usesName, persons: personsText, scenario } = given.options;
    if (usesName === undefined) return optionMissing('uses', 'otherwise');
    const persons = parseDecimalText(personsText ?? '');
    if (!persons.ok || Number(persons.text) < 1) {
      return usageError(
        {
          fr: '--persons est un nombre d’au moins 1, par exemple 2,3.',
          en: '--persons is a number of at least 1, such as 2.3.',
        },
        'otherwise',
      );
    }
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { document } = loaded.caisse;
    const id = scenario ?? Object.keys(document.scenarios ?? {})[0] ?? '';
    const simulated = simulateCases(loaded.caisse, id, { language: given.language });
    if (!simulated.ok) return invalidData(name, loaded.place(simulated.diagnostics));
    const source = await readSource(usesName, io);
    const read = source.ok ? parseUses(source.bytes) : source;
    if (!read.ok) return invalidData(usesName, read.diagnostics);
    const compared = compareUses(simulated.central.simulation, read.uses, { persons: persons.text });
    if (!compared.ok) return invalidData(usesName, compared.diagnostics);
    const { results } = compared;
    const label = document.scenarios?.[id]?.label ?? id;
    const { language } = given;
    return {
      kind: 'done',
      text: () =>
        [
          document.name,
          '',
          labelText(label, language),
          '',
          ...renderTextTable(tabulateUses(results, { currency: document.currency?.code ?? 'EUR' }), language, {
            width: io.width,
          }),
          '',
          ...fold(notes(results, persons.text, language), io.width),
        ].join('\n'),
      json: () => ({ caisse: document.id, scenario: id, persons: persons.text, results }),
      problems: [{ source: name, diagnostics: loaded.warnings }],
    };
  },
};

/** How the table is read, and where the figures of each use come from. */
function notes(results: readonly UseResult[], persons: string, language: Language): string[] {
  const sources = results.flatMap(({ label, source }) =>
    source === null ? [] : [`${labelText(label, language)}${language === 'fr' ? ' :' : ':'} ${source}.`],
  );
  const intro =
    language === 'fr'
      ? `Les mêmes foyers (de ${persons.replace('.', ',')} personnes en moyenne) et le même argent public que la caisse, sur les mêmes mois. Chaque usage sert des foyers entiers, autant que l’argent en paie après son fonctionnement. Le montant de la caisse comprend les cotisations de ses membres. La comparaison dit ce que donnent les chiffres, non quel usage est le meilleur.`
      : `The same households (of ${persons} persons on average) and the same public money as the caisse, over the same months. Each use serves whole households, as many as the money pays for after its running costs. The amount of the caisse includes the contributions of its members. The comparison says what the figures give, not which use is better.`;
  const lacking = results.find(({ kind, left }) => kind === 'caisse' && left < 0);
  const amount = lacking === undefined ? '' : formatEuros(negateCents(lacking.left), language);
  const deficit =
    language === 'fr'
      ? `La caisse ne s’équilibre pas avec cet argent : il lui manque ${amount} à la fin.`
      : `The caisse does not balance with this money: it lacks ${amount} at the end.`;
  return [intro, ...(lacking === undefined ? [] : [deficit]), ...sources];
}
