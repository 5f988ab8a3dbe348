/** `caisse check FILE`: reads a document and reports its errors and warnings. */
import { formatMonth, isMonth, type Language, printable, shorten } from '../../money/index.ts';
import type { Caisse } from '../../caisse/index.ts';
import { caisseOperand, type Command } from '../command.ts';
import { checkScenarios } from '../check-scenarios.ts';
import { loadCaisse } from '../load-caisse.ts';
import { invalidData } from '../command-outcome.ts';
import { readMonth } from '../read-options.ts';
import { problemData } from '../problem-lines.ts';
import { variantProblems } from '../with-variant.ts';

/** The command `caisse check`. */
export const check: Command = {
  name: 'check',
  summary: { fr: 'vérifie le document d’une caisse', en: 'checks the document of a caisse' },
  operands: [caisseOperand],
  options: {
    month: {
      value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
      help: {
        fr: 'le mois actuel, pour signaler les chiffres trop anciens',
        en: 'the current month, to report figures that are outdated',
      },
    },
  },
  run: async (given, io) => {
    const {
      operands: [name = ''],
      language,
    } = given;
    const asOf = given.options['month'] === undefined ? undefined : readMonth(given);
    if (asOf?.kind === 'usage-error') return asOf;
    const loaded = await loadCaisse(name, io, asOf === undefined ? {} : { asOf: asOf.value });
    if (!loaded.ok) return invalidData(name, loaded.diagnostics);
    const { caisse, place } = loaded;
    const { errors, warnings: further } = checkScenarios(caisse, loaded.warnings);
    const found = variantProblems(caisse);
    const problemsOfVariants = found.filter(({ severity }) => severity === 'error');
    if (errors.length + problemsOfVariants.length > 0) {
      return invalidData(name, place([...errors, ...problemsOfVariants]));
    }
    const warnings = [...loaded.warnings, ...place([...further, ...found])];
    const problems = [{ source: name, diagnostics: warnings }];
    return {
      kind: 'done',
      text: () => printable(sentence(caisse, warnings.length, language)),
      json: () => ({
        id: caisse.document.id,
        name: caisse.document.name,
        rulesFrom: caisse.document.rules.map(({ from }) => from),
        warnings: warnings.length,
        ...problemData(problems),
      }),
      problems,
    };
  },
};

function sentence({ document: { name, rules } }: Caisse, warnings: number, language: Language): string {
  const dates = rules.map(({ from }) => (isMonth(from) ? formatMonth(from, language) : from)).join(', ');
  if (language === 'fr') {
    const doubts = warnings === 0 ? 'rien à signaler' : `${warnings} point${warnings > 1 ? 's' : ''} à vérifier`;
    return `${shorten(name)} : document valide (règles : ${dates}), ${doubts}.`;
  }
  const doubts = warnings === 0 ? 'nothing to report' : `${warnings} point${warnings > 1 ? 's' : ''} to check`;
  return `${shorten(name)}: the document is valid (rules: ${dates}), ${doubts}.`;
}
