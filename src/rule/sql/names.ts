/** The names of tables and columns. */

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

/** The longest name that no engine truncates. */
const LONGEST = 63;

/**
 * Checks the name of a column.
 *
 * @throws RangeError when it has anything but up to 63 letters without accents, digits and underscores, or begins with a digit
 */
export function checkedName(name: string, argument: string): string {
  if (!IDENTIFIER.test(name)) throw new RangeError(`${argument}: ${JSON.stringify(name)} is no plain name`);
  return name;
}

/** A table, with its schema before a point if it has one; checked like the name of a column. */
export const checkedTable = (table: string, argument: string): readonly string[] =>
  table.split('.').map((name) => checkedName(name, argument));

/** Any text as a name in lower case: `housingCosts` is `housing_costs`, `price.paid` is `price_paid`. */
export function plainName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return (/^[a-z]/.test(plain) ? plain : `_${plain}`).slice(0, LONGEST);
}

/** Returns unique names; engines ignore the case of letters. */
export type Names = (wish: string) => string;

/** Names that differ from each other and from those that are taken. */
export function createNames(taken: readonly string[]): Names {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wish) => {
    let name = wish;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) {
      const end = `_${count}`;
      name = wish.slice(0, LONGEST - end.length) + end;
    }
    used.add(name.toLowerCase());
    return name;
  };
}
