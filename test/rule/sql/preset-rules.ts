/** The rules of each preset that can be written as SQL. */
import { type CaisseDocument, defineCaisse } from '../../../src/caisse/index.ts';
import { caisseRules } from '../../../src/population/index.ts';
import { presets } from '../../../src/presets/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';

/** The verdict, every flow and the net of the latest version of each preset. */
export function rulesOfPresets(): Readonly<Record<string, Readonly<Record<string, RuleNode>>>> {
  return Object.fromEntries(
    Object.values(presets).map((document) => {
      const caisse = defineCaisse<CaisseDocument>(document);
      const found = caisseRules(caisse, caisse.versions.at(-1)!.from);
      if (!found.ok) throw new Error(`${document.id} is refused`);
      return [document.id, found.rules];
    }),
  );
}
