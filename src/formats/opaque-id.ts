/** Ids without names of persons. */

/** Opaque ids: letters, digits and `.`, `_`, `:`, `-`; no spaces, no `@`. */
const ID = /^[\w.:-]{1,64}$/;

/** Whether a text is an opaque id. */
export const isOpaqueId = (text: string): boolean => ID.test(text);
