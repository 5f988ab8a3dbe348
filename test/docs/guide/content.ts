/** What the guide says and shows: sections in YAML, one file a section, and the suites of the kinds that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { KINDS, type Pillar, readSuite, type Suite } from '../../kinds/suites.ts';
import { type Said, said, type ShownExample, shownExample } from './shown-example.ts';

/** A command of `caisse`, run in the root of the repository. */
interface Command {
  readonly text: Said;
  readonly run: string;
}

interface SectionContent {
  readonly id: string;
  readonly title: Said;
  readonly text: Said;
  readonly examples: readonly ShownExample[];
  /** The pillar whose kinds the section shows, each by its suite. */
  readonly kinds?: Pillar;
  readonly commands: readonly Command[];
  readonly after?: Said;
}

/** A section of the guide, with its own examples and those of the kinds. */
export interface Section extends SectionContent {
  readonly suites: readonly Suite[];
}

const section: z.ZodType<SectionContent> = z.strictObject({
  id: z.string(),
  title: said,
  text: said,
  examples: z.array(shownExample).default([]),
  kinds: z.enum(['contribution', 'allocation', 'eligibility', 'conventionnement', 'quantity']).exactOptional(),
  commands: z.array(z.strictObject({ text: said, run: z.string() })).default([]),
  after: said.exactOptional(),
});

const folder = fileURLToPath(new URL('content/', import.meta.url));

/** Every section of the guide, in order. */
export const sections: readonly Section[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const source = readFileSync(`${folder}${file}`, 'utf8');
    const content = section.parse(parse(source));
    const { examples, kinds } = content;
    const ofKinds = kinds === undefined ? [] : KINDS[kinds].map((kind) => readSuite(kinds, kind));
    return { ...content, suites: [{ examples, source }, ...ofKinds] };
  });
