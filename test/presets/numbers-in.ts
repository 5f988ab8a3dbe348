/** Finds the numbers of a text, in digits or in words. */

const WORDS: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    zéro: '0',
    moitié: '0.5',
    deux: '2',
    trois: '3',
    tiers: '3',
    quatre: '4',
    cinq: '5',
    six: '6',
    sept: '7',
    huit: '8',
    neuf: '9',
    dix: '10',
    dizaine: '10',
    onze: '11',
    douze: '12',
    'dix-huit': '18',
    vingtaine: '20',
    trentaine: '30',
    cent: '100',
    janvier: '1',
    février: '2',
    mars: '3',
    avril: '4',
    mai: '5',
    juin: '6',
    juillet: '7',
    août: '8',
    septembre: '9',
    octobre: '10',
    novembre: '11',
    décembre: '12',
  },
  en: {
    half: '0.5',
    two: '2',
    three: '3',
    third: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    twelve: '12',
    jan: '1',
    january: '1',
    february: '2',
    march: '3',
    april: '4',
    may: '5',
    june: '6',
    july: '7',
    august: '8',
    sept: '9',
    september: '9',
    oct: '10',
    october: '10',
    nov: '11',
    november: '11',
    dec: '12',
    december: '12',
  },
};

/** Multiples written after a number: `45 kEUR`, `2,3 millions`. */
const MULTIPLES: Readonly<Record<string, number>> = { k: 1000, keur: 1000, meur: 1_000_000, millions: 1_000_000 };

const SPACES = /[\u00A0\u202F]/g;
const DIGITS = /(\d{1,3}(?:[ ,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?) ?(\p{L}+)?/gu;

/** The numbers of a text that are written in digits, without grouping; a date is its year, its month and its day. */
export function digitsIn(text: string): readonly string[] {
  return [...text.replace(SPACES, ' ').matchAll(DIGITS)].map(([, digits = '', unit = '']) => {
    const plain = digits.replace(/[ ,](?=\d{3}(?!\d))/g, '').replace(',', '.');
    return String(Number(plain) * (MULTIPLES[unit.toLowerCase()] ?? 1));
  });
}

/** The numbers of a text in digits and in words; the name of a month is its number. */
export function numbersIn(text: string, language: 'fr' | 'en'): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const named = words.flatMap((word) => WORDS[language][word] ?? []);
  return [...new Set([...digitsIn(text), ...named])];
}
