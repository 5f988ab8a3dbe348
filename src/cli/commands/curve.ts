/** `caisse curve`: what is paid and received as one number grows. */
import { type CaisseCurves, computeCurves } from '../../caisse/curves.ts';
import { type Diagnostic, exact } from '../../money/index.ts';
import { caisseOperand, type Command, type Given } from '../command.ts';
import { curveData } from '../curve-data.ts';
import { curvePage } from '../curve-page.ts';
import type { Io } from '../io.ts';
import { loadCaisse } from '../load-caisse.ts';
import { type LoadedHousehold, loadHousehold } from '../load-household.ts';
import { misuse, refused } from '../outcome.ts';
import { readDecimal, readMonth } from '../read-options.ts';

/** Who it is about where nobody is named. */
const ONE_ADULT: LoadedHousehold = { ok: true, household: { members: [{ age: 40 }] }, place: () => [] };

/** Draws the rules along one number. */
export const curve: Command = {
  name: 'curve',
  summary: {
    fr: 'dessine ce qui est versé et reçu selon le revenu ou un autre nombre',
    en: 'draws what is paid and received along income or another number',
  },
  operands: [caisseOperand],
  options: {
    input: {
      value: { fr: 'NOM', en: 'NAME' },
      required: true,
      help: { fr: 'le nombre qui varie : income, par exemple', en: 'the number that varies: income, for example' },
    },
    from: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      required: true,
      help: { fr: 'sa première valeur', en: 'its first value' },
    },
    to: {
      value: { fr: 'NOMBRE', en: 'NUMBER' },
      required: true,
      help: { fr: 'sa dernière valeur', en: 'its last value' },
    },
    household: {
      value: { fr: 'FICHIER', en: 'FILE' },
      help: {
        fr: 'le foyer (un adulte de 40 ans si rien n’est dit)',
        en: 'the household (one adult of 40 if left out)',
      },
    },
    month: {
      value: { fr: 'AAAA-MM', en: 'YYYY-MM' },
      help: {
        fr: 'le mois dont les règles servent (les dernières si rien n’est dit)',
        en: 'the month whose rules serve (the latest if left out)',
      },
    },
  },
  run: async (given, io) => {
    const [name = ''] = given.operands;
    const { options, language } = given;
    const range = readRange(given);
    if (range.kind === 'misuse') return range;
    const month = options['month'] === undefined ? undefined : readMonth(given);
    if (month?.kind === 'misuse') return month;
    const loaded = await loadCaisse(name, io);
    if (!loaded.ok) return refused(name, loaded.diagnostics);
    const { caisse, warnings } = loaded;
    const household = await givenHousehold(options['household'], io);
    if (!household.ok) return refused(options['household'] ?? '', household.diagnostics);
    const of = month?.value ?? caisse.versions.at(-1)!.from;
    const drawn = computeCurves(caisse, household.household, of, { input: options['input'] ?? '', ...range.value });
    if (!drawn.ok) return refused(name, drawn.diagnostics);
    const { curves } = drawn;
    return {
      kind: 'done',
      text: () => curvePage(curves, caisse.document, { language, width: io.width }).join('\n'),
      json: () => curveData(curves),
      problems: [
        { source: name, diagnostics: warnings },
        { source: name, diagnostics: unfollowed(curves) },
      ],
    };
  },
};

const givenHousehold = (name: string | undefined, io: Io): Promise<LoadedHousehold> =>
  name === undefined ? Promise.resolve(ONE_ADULT) : loadHousehold(name, io);

interface Range {
  readonly kind: 'value';
  readonly value: { readonly from: string; readonly to: string };
}

function readRange(given: Given): Range | ReturnType<typeof misuse> {
  const from = readDecimal(given, 'from');
  if (from.kind === 'misuse') return from;
  const to = readDecimal(given, 'to');
  if (to.kind === 'misuse') return to;
  if (exact(from.value).lessThan(exact(to.value))) return { kind: 'value', value: { from: from.value, to: to.value } };
  return misuse({
    fr: `--from : ${from.value} n’est pas plus petit que ${to.value}, --to.`,
    en: `--from: ${from.value} is not below ${to.value}, --to.`,
  });
}

/** Why some part could not be followed. */
const unfollowed = ({ eligibility, contribution, allocation }: CaisseCurves): readonly Diagnostic[] =>
  [eligibility, contribution, allocation].flatMap((drawn) => (drawn.complete ? [] : drawn.diagnostics));
