/** The rules of each preset that can be written as SQL. */
import { lowerCaisse } from '../../../src/caisse/index.ts';
import { presets } from '../../../src/presets/index.ts';
import type { RuleNode } from '../../../src/rule/index.ts';

/** Whether a household may take part, what it pays, what it receives and what is left, of the latest version of each preset. */
export function rulesOfPresets(): Readonly<Record<string, Readonly<Record<string, RuleNode>>>> {
  return Object.fromEntries(
    Object.values(presets).map((document) => {
      const lowered = lowerCaisse(document);
      if (!lowered.ok) throw new Error(`${document.id} is refused`);
      const { eligibility, contribution, allocation, net } = lowered.caisse.versions.at(-1)!;
      const rules = { eligible: eligibility.rule, contribution: contribution.amount, allocation: allocation.amount };
      return [document.id, net === undefined ? rules : { ...rules, net }];
    }),
  );
}
