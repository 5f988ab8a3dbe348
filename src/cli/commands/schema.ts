/** `caisse schema`: the JSON Schema of the document of a caisse, for editors. */
import { caisseJsonSchema } from '../../schema/index.ts';
import type { Command } from '../command.ts';

/** The command `caisse schema`. */
export const schema: Command = {
  name: 'schema',
  summary: { fr: 'le schéma JSON d’un document, pour les éditeurs', en: 'the JSON Schema of a document, for editors' },
  operands: [],
  options: {},
  run: () => ({
    kind: 'done',
    text: () => JSON.stringify(caisseJsonSchema(), null, 2),
    json: () => caisseJsonSchema(),
  }),
};
