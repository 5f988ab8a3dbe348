import { describe, it } from 'vitest';
import * as z from 'zod';
import { twin } from '../../src/schema/twin.ts';

interface Thing {
  readonly id: string;
  readonly note?: string;
  readonly parts: readonly { readonly size: number }[];
}

const parts = z.array(z.strictObject({ size: z.number() }));
const note = z.string().exactOptional();

describe('a schema is the twin of its type', () => {
  it('readonly aside', () => {
    twin<Thing>()(z.strictObject({ id: z.string(), note, parts }));
    twin<readonly string[]>()(z.array(z.string()));
    twin<'a' | 'b'>()(z.enum(['b', 'a']));
  });

  it('not if a key is missing, optional ones included', () => {
    // @ts-expect-error `id` is missing.
    twin<Thing>()(z.strictObject({ note, parts }));
    // @ts-expect-error `note` is missing.
    twin<Thing>()(z.strictObject({ id: z.string(), parts }));
    // @ts-expect-error `parts[].size` is missing.
    twin<Thing>()(z.strictObject({ id: z.string(), note, parts: z.array(z.strictObject({})) }));
  });

  it('not if there is an additional key', () => {
    // @ts-expect-error There is no `colour`.
    twin<Thing>()(z.strictObject({ id: z.string(), note, parts, colour: z.string() }));
    // @ts-expect-error There is no optional `colour`.
    twin<Thing>()(z.strictObject({ id: z.string(), note, parts, colour: note }));
  });

  it('not if a key is optional, or undefined, on one side only', () => {
    // @ts-expect-error `note` may be left out.
    twin<Thing>()(z.strictObject({ id: z.string(), note: z.string(), parts }));
    // @ts-expect-error `id` may not.
    twin<Thing>()(z.strictObject({ id: note, note, parts }));
    // @ts-expect-error `note: undefined` is no note.
    twin<Thing>()(z.strictObject({ id: z.string(), note: z.string().optional(), parts }));
  });

  it('not if a type is wider or narrower', () => {
    // @ts-expect-error Any text is wider than two words.
    twin<'a' | 'b'>()(z.string());
    // @ts-expect-error One word is narrower than two.
    twin<'a' | 'b'>()(z.literal('a'));
    // @ts-expect-error One shape of two.
    twin<{ readonly a: 1 } | { readonly b: 2 }>()(z.strictObject({ a: z.literal(1) }));
    // @ts-expect-error `any` is not a twin.
    twin<Thing>()(z.any());
  });
});
