/** The sentences about who may take part. */

/** The sentences about who may take part, in one language. Criteria are short texts that a verdict can follow. */
export interface EligibilityWords {
  readonly everybody: string;
  readonly oneCondition: string;
  readonly allOf: string;
  readonly anyOf: string;
  readonly not: (criterion: string) => string;
  readonly residence: (places: string, perimeter: string | undefined) => string;
  readonly age: (who: 'some' | 'every', from: number | undefined, before: number | undefined) => string;
  readonly status: (words: string) => string;
  readonly resources: Readonly<
    Record<'below' | 'at-most' | 'at-least' | 'above', (quantity: string, limit: string) => string>
  >;
  readonly limitBySize: (rows: string) => string;
  readonly householdSize: (from: number | undefined, before: number | undefined) => string;
  readonly membership: (of: string | undefined) => string;
  readonly attendance: (sessions: number, of: string | undefined) => string;
  readonly orientation: (by: string | undefined) => string;
  readonly places: (places: string, wave: string | undefined) => string;
  readonly rule: string;
}
