/** The text of an optional label. */
import type { Label } from '../../caisse/index.ts';
import type { CaisseContext } from '../caisse/context.ts';
import { labelText } from '../language.ts';

/** The text of a label; `undefined` without one. */
export const optionalLabel = (label: Label | undefined, { language }: CaisseContext): string | undefined =>
  label === undefined ? undefined : labelText(label, language);
