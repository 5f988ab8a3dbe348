/** The sentences about what a household pays in. */

/** The sentences about what a household pays in, in one language. `verb` is `verse` or `verse au moins`. */
export interface ContributionWords {
  readonly pays: string;
  readonly paysAtLeast: string;
  readonly none: string;
  readonly free: (minimum: string | undefined, maximum: string | undefined) => string;
  readonly flat: (verb: string, amount: string, limits: string) => string;
  readonly proportional: (verb: string, rate: string, base: string, limits: string) => string;
  readonly marginal: (verb: string, base: string, limits: string) => string;
  readonly steps: (verb: string, base: string, limits: string) => string;
  readonly interpolated: (verb: string, base: string, limits: string) => string;
  readonly levels: (limits: string) => string;
  readonly situation: (question: string, limits: string) => string;
  readonly questionnaire: (start: string, limits: string) => string;
  readonly startFromAllocation: string;
  readonly notch: (amount: string) => string;
  readonly notches: (count: number) => string;
  readonly coPayment: (verb: string, rate: string, limits: string) => string;
  readonly payroll: (base: string, employee: string, employer: string, limits: string) => string;
  readonly labour: (hours: string, isOne: boolean, each: string) => string;
  readonly rule: (limits: string) => string;
  readonly undocumented: string;
  /** `, avec un minimum de 10 €`; empty without limits. */
  readonly limits: (minimum: string | undefined, maximum: string | undefined) => string;
  readonly rateOf: (rate: string, base: string) => string;
  readonly straightLines: string;
  readonly rateRounding: (rounding: string) => string;
  readonly perMember: string;
  readonly perAdult: string;
  readonly step: (step: string) => string;
  readonly rounding: (rounding: string) => string;
  readonly adjustment: (from: string, to: string) => string;
  readonly advice: (from: string | undefined, to: string | undefined) => string;
  readonly combined: Readonly<Record<'lowest' | 'highest' | 'mean', string>>;
  /** Formulas as amounts that are advised, each a noun phrase. */
  readonly advised: {
    readonly free: string;
    readonly marginal: (base: string) => string;
    readonly steps: (base: string) => string;
    readonly interpolated: (base: string) => string;
    readonly levels: string;
    readonly situation: (question: string) => string;
    readonly questionnaire: (start: string) => string;
    readonly rule: string;
    readonly undocumented: string;
    readonly rounding: (rounding: string) => string;
  };
  readonly waived: (condition: string) => string;
  readonly reducedTo: (condition: string, amount: string) => string;
  readonly reducedBy: (condition: string, rate: string) => string;
  readonly thirdPayer: (payer: string, condition: string) => string;
}
