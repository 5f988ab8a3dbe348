/** The option `--set` that would give a fact that a file lacks. */
import type { Diagnostic } from '../money/index.ts';
import { needsOf } from '../population/index.ts';
import type { InputNode, RuleNode } from '../rule/index.ts';

/** The diagnostics, each missing fact with the option that would give it. */
export function withSetAdvice(
  diagnostics: readonly Diagnostic[],
  rules: Readonly<Record<string, RuleNode>>,
): readonly Diagnostic[] {
  const { inputs } = needsOf(rules);
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== 'CAISSE-COLUMN-MISSING') return diagnostic;
    const { details } = diagnostic;
    if (details.name === 'members') return { ...diagnostic, details: { ...details, option: '--set members=1' } };
    const input = inputs.find(({ name }) => name === details.name);
    if (input === undefined) return diagnostic;
    return { ...diagnostic, details: { ...details, option: setOption(input) } };
  });
}

/** The option that gives a fact, with a value that the rules know if there is one. */
export const setOption = (input: InputNode): string => `--set ${input.name}=${exampleOf(input)}`;

/** A value that the input accepts: its first word, a yes, or the place of a number. */
function exampleOf(input: InputNode): string {
  switch (input.type) {
    case 'boolean':
      return 'true';
    case 'category': {
      const [word = '…'] = input.options;
      return /^[\w-]+$/.test(word) ? word : `"${word}"`;
    }
    default:
      return '…';
  }
}
