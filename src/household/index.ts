/** Who takes part, and what follows from it. */
export * from './household.ts';
