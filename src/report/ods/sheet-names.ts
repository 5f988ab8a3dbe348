/** The names of sheets in a spreadsheet. */
import { plain } from '../markup.ts';

/** The longest name that LibreOffice and Excel both keep. */
const LONGEST_NAME = 31;

/** The characters that no name of a sheet may have. */
const NOT_IN_NAMES = /[[\]*?:/\\]/g;

/** Makes a name for each caption: short, without forbidden characters, and different from the others also in small letters. */
export function sheetNames(captions: readonly string[]): string[] {
  const taken = new Set<string>();
  return captions.map((caption) => {
    const name = cut(plain(caption).replace(NOT_IN_NAMES, ' ').replace(/ +/g, ' '), LONGEST_NAME) || '—';
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const suffix = ` (${number})`;
      free = `${cut(name, LONGEST_NAME - suffix.length)}${suffix}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The beginning of a text, without spaces and apostrophes at its ends, which no name may have either. */
function cut(of: string, length: number): string {
  const trimmed = trim(of);
  if (trimmed.length <= length) return trimmed;
  return `${trim(trimmed.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, ''))}…`;
}

const trim = (of: string): string => of.replace(/^[\s']+|[\s']+$/g, '');
