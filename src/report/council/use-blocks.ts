/** The section of a report about other uses of the same public money. */
import type { CaisseDocument } from '../../caisse/index.ts';
import { compareUses, type FundSimulation } from '../../simulation/index.ts';
import { describeUses } from '../../text/fund.ts';
import { renderDiagnostic } from '../../text/index.ts';
import type { ReportBlock } from '../report-document.ts';
import { section, table } from '../section.ts';
import { tabulateUses } from '../tabulate-uses.ts';

/** The blocks of the section, or what is lacking for a comparison; none for a document without other uses. */
export function useBlocks(document: CaisseDocument, simulation: FundSimulation): readonly ReportBlock[] {
  const { uses = [] } = document;
  if (uses.length === 0) return [];
  const currency = document.currency?.code ?? 'EUR';
  const compared = compareUses(simulation, uses);
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
    { kind: 'table', ...table('Qui est servi', 'Who is reached', people) },
    { kind: 'table', ...table('Où va l’argent', 'Where the money goes', money) },
    { kind: 'list', items: describeUses(compared, { currency }) },
  ];
}
