/** `caisse template`: a template to fill in. */
import { nearest } from '../../money/index.ts';
import type { Wording } from '../../report/index.ts';
import type { Command } from '../command.ts';
import { usageError, type UsageError } from '../command-outcome.ts';
import { householdsTemplate } from '../templates/households-template.ts';
import { scenarioTemplate } from '../templates/scenario-template.ts';

/** The templates, by the name of what they are for. */
const TEMPLATES: ReadonlyMap<string, Wording> = new Map([
  ['scenario', scenarioTemplate],
  ['households', householdsTemplate],
]);

/** The command `caisse template`. */
export const template: Command = {
  name: 'template',
  summary: {
    fr: 'écrit un modèle à remplir : un scénario de budget, ou une liste de foyers',
    en: 'writes a template to fill in: a budget scenario, or a list of households',
  },
  operands: [{ name: { fr: 'scenario|households', en: 'scenario|households' }, required: true }],
  options: {},
  run: ({ operands: [name = ''], language }) => {
    const found = TEMPLATES.get(name);
    if (found === undefined) return unknownTemplate(name);
    return {
      kind: 'done',
      isForPrograms: true,
      text: () => found[language].trimEnd(),
      json: () => ({ template: name, text: found[language] }),
    };
  },
};

function unknownTemplate(name: string): UsageError {
  const near = nearest(name, [...TEMPLATES.keys()]) ?? 'scenario';
  return usageError(
    {
      fr: `« ${name.slice(0, 60)} » n’est pas un modèle. Écrivez par exemple : caisse template ${near}.`,
      en: `“${name.slice(0, 60)}” is not a template. Write for example: caisse template ${near}.`,
    },
    'template',
  );
}
