import { fold } from '../../search/folding';

/** Folded beginnings of the months in both languages, long enough to tell them apart. */
const months = [
  ['janv', 'jan'],
  ['fev', 'feb'],
  ['mars', 'mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aout', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];
/** A season by the month in its middle. */
const seasons: Record<string, number> = {
  printemps: 4,
  spring: 4,
  ete: 7,
  summer: 7,
  automne: 10,
  autumn: 10,
  hiver: 1,
  winter: 1,
};

const two = (number: number) => String(number).padStart(2, '0');
const monthOf = (word: string) => 1 + months.findIndex((names) => names.some((name) => word.startsWith(name)));

/**
 * When somebody hopes to shoot, from what one types: `2027`, `mars 2027`, `14/10`, `14 oct. 2027`, `2027-03`,
 * `été 2027`. Without a year the next one that is still to come. Undefined for what says no day.
 */
export function readWhen(typed: string, today: string): string | undefined {
  const text = fold(typed)
    .replace(/\b(1)(er|st)\b/g, '$1')
    .trim();
  if (/^\d{4}(-\d{2}){0,2}$/.test(text)) return checked(text);
  const parts = text.match(/\d+|[a-z]+/g) ?? [];
  const word = parts.find((part) => /^[a-z]/.test(part));
  const numbers = parts.filter((part) => /^\d/.test(part));
  const year = numbers.find((part) => part.length === 4);
  const small = numbers.filter((part) => part.length <= 2).map(Number);
  if (numbers.length !== small.length + (year === undefined ? 0 : 1)) return undefined;

  if (word !== undefined) {
    const month = seasons[word] ?? monthOf(word);
    if (month === 0 || small.length > 1) return undefined;
    return inYear(year, month, small[0], today);
  }
  const [first, second] = small;
  if (first === undefined) return undefined;
  if (second === undefined) return year === undefined ? undefined : inYear(year, first, undefined, today);
  return inYear(year, second, first, today);
}

function inYear(year: string | undefined, month: number, day: number | undefined, today: string): string | undefined {
  const rest = day === undefined ? two(month) : `${two(month)}-${two(day)}`;
  if (year !== undefined) return checked(`${year}-${rest}`);
  const now = Number(today.slice(0, 4));
  const isPast = `${now}-${rest}` < today.slice(0, 5 + rest.length);
  return checked(`${isPast ? now + 1 : now}-${rest}`);
}

/** A 31st of June is none. */
function checked(known: string): string | undefined {
  const whole = `${known}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T12:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== whole ? undefined : known;
}
