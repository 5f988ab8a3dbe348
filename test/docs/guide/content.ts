/** What the guide says and shows: sections of examples in YAML, one file a section, both languages side by side. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';

/** Something in French and in English. */
interface Said {
  readonly fr: string;
  readonly en: string;
}

/** A part of the rules of a caisse. */
export type Part = 'eligibility' | 'contribution' | 'allocation';

/** A heading of a description beside the parts. */
type Heading = 'quantities' | 'questions' | 'notFound' | 'assumptions' | 'contradictions' | 'gaps' | 'sources';

/** One example as its author wrote it: of a `preset`, of a `file`, or a `document` of its own without the head. */
export interface ShownExample {
  /** The anchor of its heading. */
  readonly id: string;
  readonly title: Said;
  readonly text: Said;
  readonly preset?: string;
  /** The nodes that are shown of a preset: `rules/0/contribution`. */
  readonly show?: readonly string[];
  readonly document?: unknown;
  readonly file?: string;
  /** The parts that the example is about: what is said of them and computed for them is shown. */
  readonly parts: readonly Part[];
  readonly alsoDescribed: readonly Heading[];
  readonly month: string;
  readonly households: readonly { readonly household: unknown; readonly facts?: Readonly<Record<string, Fact>> }[];
}

type Fact = string | number | boolean;

/** A command of `caisse`, run in the root of the repository. */
interface Command {
  readonly text: Said;
  readonly run: string;
}

/** A section of the guide. */
interface SectionContent {
  readonly id: string;
  readonly title: Said;
  readonly text: Said;
  readonly examples: readonly ShownExample[];
  readonly commands: readonly Command[];
  readonly after?: Said;
}

/** A section, and the text that it stands in. */
export interface Section extends SectionContent {
  readonly source: string;
}

const said: z.ZodType<Said> = z.strictObject({ fr: z.string(), en: z.string() });
const fact: z.ZodType<Fact> = z.union([z.string(), z.number(), z.boolean()]);

const example: z.ZodType<ShownExample> = z.strictObject({
  id: z.string(),
  title: said,
  text: said,
  preset: z.string().exactOptional(),
  show: z.array(z.string()).exactOptional(),
  document: z.unknown().optional(),
  file: z.string().exactOptional(),
  parts: z.array(z.enum(['eligibility', 'contribution', 'allocation'])).default([]),
  alsoDescribed: z
    .array(z.enum(['quantities', 'questions', 'notFound', 'assumptions', 'contradictions', 'gaps', 'sources']))
    .default([]),
  month: z.string().default('2026-11'),
  households: z
    .array(z.strictObject({ household: z.unknown(), facts: z.record(z.string(), fact).exactOptional() }))
    .default([]),
});

const section: z.ZodType<SectionContent> = z.strictObject({
  id: z.string(),
  title: said,
  text: said,
  examples: z.array(example).default([]),
  commands: z.array(z.strictObject({ text: said, run: z.string() })).default([]),
  after: said.exactOptional(),
});

const folder = fileURLToPath(new URL('content/', import.meta.url));

/** Every section of the guide, in order. */
export const sections: readonly Section[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const source = readFileSync(`${folder}${file}`, 'utf8');
    return { ...section.parse(parse(source)), source };
  });
