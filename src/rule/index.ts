/** The algebra of rules and its readings. */
export * from './node.ts';
export * from './build.ts';
export * from './facts.ts';
export * from './explanation.ts';
