/** Names of entries of accounts, for reports. */
export { entryNames } from './account/entry-names.ts';
export { writeDate } from './dates.ts';
export { french } from './typography.ts';
export { elide } from './typography.ts';
