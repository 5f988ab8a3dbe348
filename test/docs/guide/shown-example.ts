/** One example as its author wrote it, with what is expected of it. */
import * as z from 'zod';

/** Something in French and in English. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}

/** Schema of `Said`. */
export const said: z.ZodType<Said> = z.strictObject({ fr: z.string(), en: z.string() });

/** A part of the rules of a caisse. */
export type Part = 'eligibility' | 'contribution' | 'allocation';

/** A heading of a description beside the parts. */
type Heading =
  | 'accounts'
  | 'conventionnement'
  | 'quantities'
  | 'questions'
  | 'notFound'
  | 'assumptions'
  | 'contradictions'
  | 'gaps'
  | 'sources';

type Fact = string | number | boolean;

/** What is expected for a household: euros, units, `incomplete` or `refused`, and whether it may take part. */
export type Expected = Readonly<Partial<Record<'verdict' | 'contribution' | 'allocation', string>>>;

/** One example: of a `preset`, of a `file`, or a `document` of its own without the head. */
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
  readonly households: readonly {
    readonly household: unknown;
    readonly facts?: Readonly<Record<string, Fact>>;
    readonly expected?: Expected;
  }[];
  readonly baskets: readonly {
    readonly place: string;
    readonly basket: unknown;
    /** The verdict and what is covered of each line, in euros: `covered 2.80`. */
    readonly expected: Readonly<Record<string, string>>;
  }[];
  /** The sentences of the description, without the space that hangs lines on others. */
  readonly described?: Readonly<Record<keyof Said, readonly string[]>>;
}

const fact: z.ZodType<Fact> = z.union([z.string(), z.number(), z.boolean()]);
const sentences = z.array(z.string());

/** Schema of `ShownExample`. */
export const shownExample: z.ZodType<ShownExample> = z.strictObject({
  id: z.string(),
  title: said,
  text: said,
  preset: z.string().exactOptional(),
  show: z.array(z.string()).exactOptional(),
  document: z.unknown().optional(),
  file: z.string().exactOptional(),
  parts: z.array(z.enum(['eligibility', 'contribution', 'allocation'])).default([]),
  alsoDescribed: z
    .array(
      z.enum([
        'accounts',
        'conventionnement',
        'quantities',
        'questions',
        'notFound',
        'assumptions',
        'contradictions',
        'gaps',
        'sources',
      ]),
    )
    .default([]),
  month: z.string().default('2026-11'),
  households: z
    .array(
      z.strictObject({
        household: z.unknown(),
        facts: z.record(z.string(), fact).exactOptional(),
        expected: z
          .strictObject({
            verdict: z.string().exactOptional(),
            contribution: z.string().exactOptional(),
            allocation: z.string().exactOptional(),
          })
          .exactOptional(),
      }),
    )
    .default([]),
  baskets: z
    .array(z.strictObject({ place: z.string(), basket: z.unknown(), expected: z.record(z.string(), z.string()) }))
    .default([]),
  described: z.strictObject({ fr: sentences, en: sentences }).exactOptional(),
});
