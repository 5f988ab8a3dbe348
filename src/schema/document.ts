/** Schema of a caisse's document. */
import * as z from 'zod';
import type { CaisseDocument, Currency, RuleVersion } from '../caisse/index.ts';
import { about, definition } from './about.ts';
import { accountsSchema } from './account.ts';
import { allocationSchema } from './allocation.ts';
import { contributionSchema } from './contribution.ts';
import { conventionnementSchema, registerSchemas } from './conventionnement.ts';
import { criterionSchema } from './fields.ts';
import { fundScenarioSchema, fundVariantSchema } from './fund.ts';
import { listOf, recordOf } from './lists.ts';
import { inputDefinitionSchema, quantityDefinitionSchema } from './quantity.ts';
import { twin } from './twin.ts';
import { usesSchema } from './uses.ts';
import { labelSchema, parameterSchema, sourced, sourceSchema } from './words.ts';

const text = z.string().exactOptional();

const unit = about(
  z.union([z.string(), z.strictObject({ singular: labelSchema, plural: labelSchema })]).exactOptional(),
  'Nom de l’unité locale, ou son singulier et son pluriel',
  'Name of the local unit, or its singular and its plural',
);

const currencySchema: z.ZodType<Currency> = definition(
  twin<Currency>()(z.strictObject({ code: z.enum(['EUR', 'CHF']), unit })),
  'Currency',
  'Monnaie, et unité locale à parité',
  'Currency, and a local unit at par',
);

const ruleVersionSchema: z.ZodType<RuleVersion> = definition(
  twin<RuleVersion>()(
    z.strictObject({
      from: about(z.string(), 'Premier mois (AAAA-MM)', 'First month (YYYY-MM)'),
      until: about(text.clone(), 'Dernier mois (AAAA-MM)', 'Last month (YYYY-MM)'),
      decided: about(
        z.strictObject({ by: z.string(), on: text, how: text }).exactOptional(),
        'Qui a décidé, quand et comment',
        'Who decided, when and how',
      ),
      eligibility: criterionSchema.exactOptional(),
      contribution: contributionSchema.exactOptional(),
      allocation: allocationSchema.exactOptional(),
      accounts: accountsSchema.exactOptional(),
      conventionnement: conventionnementSchema.exactOptional(),
      ...sourced,
      note: labelSchema.exactOptional(),
    }),
  ),
  'RuleVersion',
  'Règles à partir d’un mois ; ce qui n’est pas redit continue',
  'Rules from one month on; what is left out continues',
);

/** Schema of the document of a caisse. */
export const caisseDocumentSchema: z.ZodType<CaisseDocument> = about(
  twin<CaisseDocument>()(
    z.strictObject({
      schema: about(z.literal(1), 'Version de ce format', 'Version of this format'),
      id: about(z.string(), 'Nom court, sans espace', 'Short name, without spaces'),
      name: z.string(),
      territory: text,
      country: z.enum(['FR', 'BE', 'CH']).exactOptional(),
      status: z.enum(['running', 'finished', 'preparation', 'proposal']).exactOptional(),
      statusNote: about(
        labelSchema.exactOptional(),
        'Dates de l’état : depuis quand, jusqu’à quand, avec quel risque',
        'Dates of the status: since when, until when, at what risk',
      ),
      unit: about(
        z.enum(['household', 'participant']).exactOptional(),
        'Qui la caisse évalue : le foyer (par défaut), ou chaque participant, seul',
        'Whom the caisse assesses: the household (default), or each participant alone',
      ),
      currency: currencySchema.exactOptional(),
      summary: labelSchema.exactOptional(),
      sources: recordOf(sourceSchema).exactOptional(),
      parameters: recordOf(parameterSchema).exactOptional(),
      inputs: recordOf(inputDefinitionSchema).exactOptional(),
      quantities: recordOf(quantityDefinitionSchema).exactOptional(),
      ...registerSchemas,
      rules: listOf(ruleVersionSchema),
      scenarios: recordOf(fundScenarioSchema).exactOptional(),
      variants: about(
        recordOf(fundVariantSchema).exactOptional(),
        'Scénarios écrits comme des changements nommés d’un autre',
        'Scenarios as named changes to others',
      ),
      uses: about(
        usesSchema.exactOptional(),
        'Autres usages du même argent public, à comparer avec les scénarios',
        'Other uses of the same public money, for comparison with the scenarios',
      ),
      contradictions: about(
        listOf(labelSchema).exactOptional(),
        'Ce que les sources disent différemment',
        'What the sources say differently',
      ),
      gaps: about(
        listOf(labelSchema).exactOptional(),
        'Ce qui a été cherché et pas trouvé',
        'What was looked for and not found',
      ),
    }),
  ),
  'Règles d’une caisse commune de l’alimentation',
  'Rules of a caisse commune de l’alimentation',
);
