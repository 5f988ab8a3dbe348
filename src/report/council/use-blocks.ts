/** The section of a report about other uses of the same public money. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { compareUses, type SimulateCasesResult } from '../../simulation/index.ts';
import { describeUses } from '../../text/fund.ts';
import { renderDiagnostic } from '../../text/index.ts';
import type { ReportBlock } from '../report-document.ts';
import { section, table } from '../section.ts';
import { withoutSecrets } from '../secret-counts.ts';
import { tabulateUses } from '../tabulate-uses.ts';

type SimulatedCases = Pick<Extract<SimulateCasesResult, { ok: true }>, 'central' | 'cases'>;

/** The blocks of the section, or what is lacking for a comparison; none for a document without other uses. */
export function useBlocks(document: CaisseDocument, { central, cases }: SimulatedCases): readonly ReportBlock[] {
  const { uses = [] } = document;
  if (uses.length === 0) return [];
  const currency = document.currency?.code ?? 'EUR';
  const other = cases.find(({ case: which, unspent }) => which === 'central' && unspent === 'stays-in-fund');
  const compared = compareUses(central.simulation, uses, { ifUnspentStays: other?.simulation ?? null });
  const heading = section('Le même argent autrement', 'The same money otherwise', 'new');
  if (!compared.ok) {
    return [
      heading,
      ...compared.diagnostics.map((each): ReportBlock => ({
        kind: 'paragraph',
        style: 'warning',
        text: { fr: renderDiagnostic(each, 'fr', document), en: renderDiagnostic(each, 'en', document) },
      })),
    ];
  }
  const { people, money } = tabulateUses(compared.results, { currency });
  return [
    heading,
    {
      kind: 'table',
      ...withoutSecrets(
        table('Qui est servi', 'Who is reached', people),
        { reached: ['persons', 'perPerson', 'perHousehold'] },
        central.simulation.plan,
      ),
    },
    { kind: 'table', ...table('Où va l’argent', 'Where the money goes', money) },
    { kind: 'list', items: describeUses(compared, { currency, cases }) },
  ];
}
