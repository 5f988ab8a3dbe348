/** `caisse template`: a template to fill in. */
import { nearest } from '../../money/index.ts';
import type { Wording } from '../../report/index.ts';
import { budgetGuide, type Command } from '../command.ts';
import { invalidData, usageError, type UsageError } from '../command-outcome.ts';
import { householdsTemplate } from '../templates/households-template.ts';
import { scenarioTemplate } from '../templates/scenario-template.ts';
import { writeBytes } from '../write-bytes.ts';

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
  options: {
    out: {
      value: { fr: 'FICHIER', en: 'FILE' },
      help: { fr: 'le fichier à écrire, en UTF-8', en: 'the file to write, in UTF-8' },
    },
    force: { help: { fr: 'remplace le fichier de --out s’il existe', en: 'replaces the file of --out if it exists' } },
  },
  guide: budgetGuide,
  run: async ({ operands: [name = ''], options: { out }, switches, language }, io) => {
    const found = TEMPLATES.get(name);
    if (found === undefined) return unknownTemplate(name);
    if (out !== undefined) {
      const output = { path: out, input: '', force: switches.has('force') };
      const written = await writeBytes(new TextEncoder().encode(found[language]), output, io);
      if (!written.ok) return invalidData(out, written.diagnostics);
      return {
        kind: 'done',
        text: () => (language === 'fr' ? `Modèle écrit dans ${out}.` : `Template written to ${out}.`),
        json: () => ({ template: name, out }),
      };
    }
    if (switches.has('force')) return forceNeedsOut;
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

const forceNeedsOut = usageError(
  { fr: '--force s’utilise seulement avec --out.', en: '--force applies only with --out.' },
  'template',
);
