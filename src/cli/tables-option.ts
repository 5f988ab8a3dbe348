/** The option of tables of who gains and who loses. */
import type { Caisse } from '../caisse/index.ts';
import type { Diagnostic, Language } from '../money/index.ts';
import type { CaisseRulesResult, Distribution } from '../population/index.ts';
import {
  renderTextTable,
  tabulateDistribution,
  type TabulateDistributionOptions,
  tabulateInequality,
} from '../report/index.ts';
import type { Given } from './command.ts';
import { usageError, type UsageError } from './command-outcome.ts';
import { distributionRun, type DistributionRun } from './distribution-run.ts';
import { fold } from './fold.ts';

type AskedTables =
  | { readonly ok: true; readonly run: DistributionRun | null }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads `--tables`. */
export function readTables(
  { options }: Given,
  caisse: Caisse,
  found: Extract<CaisseRulesResult, { ok: true }>,
  command: 'run' | 'compile' = 'run',
): { readonly kind: 'tables'; readonly asked: AskedTables } | UsageError {
  const { tables: count, by, tenths } = options;
  if (count === undefined) return { kind: 'tables', asked: { ok: true, run: null } };
  if (count !== 'persons' && count !== 'households') {
    return usageError(
      { fr: '--tables est persons (personnes) ou households (foyers).', en: '--tables is persons or households.' },
      command,
    );
  }
  if (tenths !== undefined) {
    return usageError(
      { fr: '--tables et --tenths s’excluent.', en: '--tables and --tenths exclude each other.' },
      command,
    );
  }
  if (found.pool !== null) {
    return usageError(
      {
        fr: '--tables ne s’applique pas à une caisse dont les foyers se partagent une cagnotte.',
        en: '--tables does not apply to a caisse whose households share a pool.',
      },
      command,
    );
  }
  const groups = by === undefined ? {} : { groups: { column: by } };
  return { kind: 'tables', asked: distributionRun(caisse, found.month, { count, ...groups }) };
}

/** The tables, and how they are to be read. */
export function distributionLines(
  distribution: Distribution,
  options: TabulateDistributionOptions,
  language: Language,
  width: number,
): string[] {
  const isFrench = language === 'fr';
  const title = isFrench ? 'Qui gagne, qui perd' : 'Who gains, who loses';
  const second = isFrench ? 'Inégalités et pauvreté' : 'Inequality and poverty';
  return [
    '',
    title,
    '',
    ...renderTextTable(tabulateDistribution(distribution, options), language, { width }),
    '',
    second,
    '',
    ...renderTextTable(tabulateInequality(distribution, options), language, { width }),
    '',
    ...fold([readingNote(distribution, isFrench)], width),
  ];
}

function readingNote({ count, unknownRows }: Distribution, isFrench: boolean): string {
  if (isFrench) {
    const unit = count === 'persons' ? 'personnes' : 'foyers';
    return `Montants par mois. Le niveau de vie est le revenu par unité de consommation ; après, il comprend ce que le foyer reçoit moins ce qu’il verse. Les groupes, les parts et les taux comptent des ${unit}. Comptabilité de premier ordre : ni les comportements ni les prix ne changent. Lignes exclues, faute d’une donnée : ${unknownRows}.`;
  }
  return `Amounts a month. The standard of living is the income by consumption unit; after, it includes what the household receives less what it pays. Groups, shares and rates count ${count}. First-order accounting: neither behaviour nor prices change. Rows left out for lack of a fact: ${unknownRows}.`;
}
