/** What the guide says and shows: sections of examples in YAML, one file a section, both languages side by side. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';

const said = z.strictObject({ fr: z.string(), en: z.string() });
const part = z.enum(['eligibility', 'contribution', 'allocation']);

const shown = z.strictObject({
  /** The anchor of its heading. */
  id: z.string(),
  title: said,
  text: said,
  /** A real caisse, by its id, and the nodes of its document that are shown; */
  preset: z.string().optional(),
  show: z.array(z.string()).optional(),
  /** or a document of our own, without its head, shown whole; */
  document: z.unknown().optional(),
  /** or the file of a whole document. */
  file: z.string().optional(),
  /** The parts that the example is about: what is said of them and computed for them is shown. */
  parts: z.array(part).default([]),
  /** Other headings of the description that are shown. */
  alsoDescribed: z
    .array(z.enum(['quantities', 'questions', 'notFound', 'assumptions', 'contradictions', 'gaps', 'sources']))
    .default([]),
  month: z.string().default('2026-11'),
  households: z
    .array(z.strictObject({ household: z.unknown(), facts: z.record(z.string(), z.any()).optional() }))
    .default([]),
});

const section = z.strictObject({
  id: z.string(),
  title: said,
  text: said,
  examples: z.array(shown).default([]),
  /** Commands of `caisse`, run in the root of the repository, and what each shows. */
  commands: z.array(z.strictObject({ text: said, run: z.string() })).default([]),
  after: said.optional(),
});

/** Something in French and in English. */
export type Said = z.infer<typeof said>;
/** A part of the rules of a caisse. */
export type Part = z.infer<typeof part>;
/** One example as the guide's author wrote it. */
export type ShownExample = z.infer<typeof shown>;
/** A section, and where its text stands. */
export type Section = z.infer<typeof section> & { readonly source: string };

const folder = fileURLToPath(new URL('content/', import.meta.url));

/** Every section of the guide, in order. */
export const sections: readonly Section[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const source = readFileSync(`${folder}${file}`, 'utf8');
    return { ...section.parse(parse(source)), source };
  });
