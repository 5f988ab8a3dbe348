/** Checks that the rules of a scenario can use what its groups state. */
import { type Caisse, type LoweredScenario, type LoweredVersion, rulesAt } from '../caisse/index.ts';
import { inputsIn } from '../caisse/many.ts';
import { type Diagnostic, error, type Month } from '../money/index.ts';

/** Reports a distribution whose amount no rules read, while they read others, and choices for rules without a choice. */
export function checkGroups(
  caisse: Caisse,
  { groups }: Pick<LoweredScenario, 'groups'>,
  calendar: readonly Month[],
  report: (problem: Diagnostic, group: number) => void,
): void {
  if (groups.every(({ distributed, chosen }) => distributed === null && chosen === null)) return;
  const resources = readBy(caisse, calendar).filter(({ type }) => type === 'money');
  const names = [...new Set(resources.map(({ name }) => name))];
  groups.forEach(({ distributed, chosen }, group) => {
    const others = names.filter((name) => !NOT_RESOURCES.includes(name) && !name.includes('.'));
    if (distributed !== null && !names.includes(distributed) && others.length > 0) {
      const details = { name: distributed, names: others };
      report(error('CAISSE-FUND-DISTRIBUTION-UNREAD', ['distribution'], details), group);
    }
    if (chosen !== null && !names.includes('chosen')) report(error('CAISSE-FUND-CHOICE-UNREAD', ['chosen']), group);
  });
}

/** Amounts that are no resources of a household. */
const NOT_RESOURCES: readonly string[] = ['chosen', 'adjustment', 'contribution', 'allocation', 'price', 'poolTotal'];

/** The inputs that the rules of some months read. */
function readBy(caisse: Caisse, calendar: readonly Month[]): ReturnType<typeof inputsIn> {
  const versions = new Set<LoweredVersion>();
  for (const month of calendar) {
    const rules = rulesAt(caisse, month);
    if (rules.ok) versions.add(rules.version);
  }
  return [...versions].flatMap(({ takesPart, flows }) =>
    [takesPart, ...flows.map(({ rule }) => rule)].flatMap((rule) => inputsIn(rule)),
  );
}
