/** A planned step by its kind. */
import type { PlannedStep } from '../planned.ts';

/** The planned step of a kind. */
export type StepOf<Kind extends PlannedStep['kind']> = Extract<PlannedStep, { readonly kind: Kind }>;
