/** `caisse otherwise`: what the same public money does otherwise, for the same people. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { type Diagnostic, error, parseDecimalText, shorten } from '../../money/index.ts';
import { renderTextTable, tabulateUses } from '../../report/index.ts';
import { parseUses, type ParseUsesResult, type Placer } from '../../schema/index.ts';
import { compareUses, simulateCases } from '../../simulation/index.ts';
import { describeUses } from '../../text/fund.ts';
import { labelText } from '../../text/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { invalidData, usageError } from '../command-outcome.ts';
import { fold } from '../fold.ts';
import { loadCaisse } from '../load-caisse.ts';
import type { Io } from '../io.ts';
import { readSource } from '../read-source.ts';
import { withVariant } from '../with-variant.ts';

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
      help: {
        fr: 'les autres usages, en YAML ou en JSON (par défaut, ceux du document : « uses »)',
        en: 'the other uses, in YAML or JSON (default: those of the document, “uses”)',
      },
    },
    persons: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      help: {
        fr: 'le nombre moyen de personnes des foyers dont le scénario ne donne que des montants',
        en: 'the mean number of persons of households for which the scenario has amounts only',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const { uses: usesName, persons: personsText } = given.options;
    const persons = personsText === undefined ? undefined : parseDecimalText(personsText);
    if (persons !== undefined && (!persons.ok || Number(persons.text) < 1)) {
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
    const varied = withVariant(loaded.caisse, given);
    if (!varied.ok) return invalidData(name, loaded.place(varied.diagnostics));
    const { document } = varied.caisse;
    const id = varied.given.options['scenario'] ?? Object.keys(document.scenarios ?? {})[0];
    if (id === undefined) return invalidData(name, [error('CAISSE-FUND-NO-SCENARIO', ['scenarios'])]);
    const simulated = simulateCases(varied.caisse, id, { language: given.language });
    if (!simulated.ok) return invalidData(name, loaded.place(simulated.diagnostics));
    const read = usesName === undefined ? usesOf(document, loaded.place) : await readUses(usesName, io);
    if (read === undefined) return usageError(NO_USES, 'otherwise');
    if (!read.ok) return invalidData(usesName ?? name, read.diagnostics);
    const { cases } = simulated;
    const other = cases.find(({ case: which, unspent }) => which === 'central' && unspent === 'stays-in-fund');
    const options = {
      ifUnspentStays: other?.simulation ?? null,
      ...(persons === undefined ? {} : { persons: persons.text }),
    };
    const compared = compareUses(simulated.central.simulation, read.uses, options);
    if (!compared.ok) {
      return invalidData(usesName ?? name, read.place(compared.diagnostics));
    }
    const { results } = compared;
    const label = document.scenarios?.[id]?.label ?? id;
    const { language } = given;
    const currency = document.currency?.code ?? 'EUR';
    const { people, money } = tabulateUses(results, { currency });
    return {
      kind: 'done',
      text: () =>
        [
          shorten(document.name),
          '',
          labelText(label, language),
          '',
          ...renderTextTable(people, language, { width: io.width }),
          '',
          ...renderTextTable(money, language, { width: io.width }),
          '',
          ...fold(
            describeUses(compared, { currency, cases }).map((sentence) => sentence[language]),
            io.width,
          ),
        ].join('\n'),
      json: () => ({ caisse: document.id, scenario: id, persons: compared.persons, results }),
      problems: [{ source: name, diagnostics: [...loaded.warnings, ...varied.warnings] }],
    };
  },
};

const NO_USES = {
  fr: 'Il n’y a pas d’autre usage à comparer : ajoutez « uses » au document, ou indiquez un fichier avec --uses.',
  en: 'There is no other use to compare: add “uses” to the document, or name a file with --uses.',
};

/** The uses of a document, whose problems are those of its key `uses`. */
const usesOf = ({ uses }: CaisseDocument, place: Placer): ParseUsesResult | undefined =>
  uses === undefined
    ? undefined
    : {
        ok: true,
        uses,
        place: (diagnostics) => place(diagnostics.map((each) => ({ ...each, path: ['uses', ...each.path] }))),
      };

async function readUses(
  name: string,
  io: Io,
): Promise<ParseUsesResult | { ok: false; diagnostics: readonly Diagnostic[] }> {
  const source = await readSource(name, io);
  return source.ok ? parseUses(source.bytes) : source;
}
