/** The shape of a caisse's document. */
import { error, type UnitName } from '../../money/index.ts';
import {
  checkCopy,
  copyData,
  type DataShape,
  dataKind,
  either,
  later,
  listOf,
  MONTH,
  object,
  optional,
  recordOf,
  type Shaped,
  TEXT,
  words,
} from '../../shape/index.ts';
import type { CaisseDocument, Currency, RuleVersion } from '../document.ts';
import { accountShape } from './account.ts';
import { allocationShape, contributionShape, inputShape, quantityShape } from './decisions.ts';
import { conventionnementShape, registerShapes } from './conventionnement.ts';
import { criterionShape } from './field-shape.ts';
import { scenarioShape, variantShape } from './fund.ts';
import { usesShape } from './uses.ts';
import { LABEL, PARAMETER, SOURCE, SOURCED } from './words.ts';

type Decided = NonNullable<RuleVersion['decided']>;

const versionShape: DataShape<RuleVersion> = /* @__PURE__ */ later(() =>
  object<RuleVersion>({
    from: MONTH,
    until: optional(MONTH),
    decided: optional(object<Decided>({ by: TEXT, on: optional(TEXT), how: optional(TEXT) })),
    eligibility: optional(criterionShape),
    contribution: optional(contributionShape),
    allocation: optional(allocationShape),
    accounts: optional(accountShape),
    conventionnement: optional(conventionnementShape),
    ...SOURCED,
    note: optional(LABEL),
  }),
);

/** The shape of `CaisseDocument`. */
export const documentShape: DataShape<CaisseDocument> = /* @__PURE__ */ later(() =>
  object<CaisseDocument>({
    schema: words(1),
    id: TEXT,
    name: TEXT,
    territory: optional(TEXT),
    country: optional(words('FR', 'BE', 'CH')),
    status: optional(words('running', 'finished', 'preparation', 'proposal')),
    statusNote: optional(LABEL),
    unit: optional(words('household', 'participant')),
    currency: optional(
      object<Currency>({
        code: words('EUR', 'CHF'),
        unit: optional(either(TEXT, object<UnitName>({ singular: LABEL, plural: LABEL }))),
      }),
    ),
    summary: optional(LABEL),
    sources: optional(recordOf(SOURCE)),
    parameters: optional(recordOf(PARAMETER)),
    inputs: optional(recordOf(inputShape)),
    quantities: optional(recordOf(quantityShape)),
    ...registerShapes(),
    rules: listOf(versionShape),
    scenarios: optional(recordOf(scenarioShape)),
    variants: optional(recordOf(variantShape)),
    uses: optional(usesShape),
    contradictions: optional(listOf(LABEL)),
    gaps: optional(listOf(LABEL)),
  }),
);

/**
 * Checks that data has the shape of a caisse's document: keys, kinds and types, at all levels.
 *
 * @remarks
 * A key `$schema`, by which editors find the JSON Schema, is left out.
 *
 * @param data - any value
 * @returns a frozen copy of the document; or diagnostics
 */
export function checkDocumentShape(data: unknown): Shaped<CaisseDocument> {
  const copied = copyData(data);
  if (!copied.ok) return { ok: false, diagnostics: [copied.diagnostic] };
  const received = dataKind(copied.data);
  if (received !== 'object') {
    return { ok: false, diagnostics: [error('CAISSE-DOCUMENT-SHAPE', [], { received })] };
  }
  const { $schema: _schema, ...document } = copied.data as Readonly<Record<string, unknown>>;
  return checkCopy(documentShape, Object.freeze(document));
}
