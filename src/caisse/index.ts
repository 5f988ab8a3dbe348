/** What a caisse decides. */
export * from './words.ts';
export * from './quantity.ts';
export * from './rule-document.ts';
export * from './eligibility.ts';
export * from './contribution.ts';
export * from './allocation.ts';
export * from './fund.ts';
export * from './document.ts';
export * from './names.ts';
export * from './lowered.ts';
export * from './assessment.ts';
