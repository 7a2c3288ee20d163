import { foldedWords } from '../../common/fold';

/** A title as a file writes it, taken apart. */
export interface TitleReading {
  /** What is left as the name of the work. */
  name: string;
  /** The name as names are compared: no case, accents, signs, spaces or leading article. */
  key: string;
  /** Its folded words. */
  words: string[];
  /** `3`, or `5+6` of two seasons shot in one go; empty where the title says none. */
  season: string;
  /** What the name would be without a note that may stand behind it: `LACE - BAR POPULAIRE` begins with `LACE`. */
  heads: Head[];
}

export interface Head {
  name: string;
  key: string;
  /** A dash, a bar or a bracket marks off a note; a comma or a colon is as often part of a name. */
  isMarked: boolean;
}

const gap = String.raw`[\s/,;:.(\-–]`;
const pattern = (source: string) => new RegExp(source, 'iu');

const seasons = [
  pattern(
    String.raw`^(.*[\p{L}\d%].*?)${gap}+(?:saison|season|session)\s*(\d{1,2})(?:\s*(?:et|&|\+|à|a)\s*(\d{1,2}))?(?!\d).*$`,
  ),
  pattern(String.raw`^(.*[\p{L}\d%].*?)${gap}+s\.?(\d{1,2})()(?:e\d+)?(?![\p{L}\d]).*$`),
];

/**
 * What people of an office write behind a title and is never its name. Each begins with a sign of separation and goes
 * to the end.
 */
const notes = [
  String.raw`additif(?!\p{L}).*`,
  String.raw`(?:nouvelle |deuxi[èe]me |seconde )?demande(?!\p{L}).*`,
  String.raw`(?:retakes?|reshoots?|\(suite\))`,
  String.raw`(?:semaine \d|\d+\s*(?:[èe]re|[èe]me|e) semaine).*`,
  // A shooting day: J23, (J21 et J22).
  String.raw`j\d{1,2}(?!\p{L}).*`,
  // Episodes: EP.93/94, N°78 ET 79, E100-101, épisode 1 à 4.
  String.raw`(?:[ée]pisodes?\s*|eps?\.?\s*|n°\s*|e)\d{1,3}(?!\p{L}).*`,
  // Both parts of a work in two parts.
  String.raw`part(?:ie)?s?\s*1\s*(?:et|&|,)\s*(?:part(?:ie)?\s*)?2(?!\d).*`,
].map((note) => pattern(`^(.*[\\p{L}\\d].*?)${gap}+${note}$`));

/** `84 ET 85`, `7,8`, `33 à 35`, `3,4 et 5` at the end: episodes where the numbers go up one after the other. */
const numbers = pattern(String.raw`^(.*\p{L}.*?)${gap}+(\d{1,3}(?:(?:\s*(?:[,/\-–&]|et|à|a)\s*|\s+)\d{1,3})+)$`);
/** Episodes shot in one go. */
const mostEpisodes = 12;

const separators =
  /\s+[-–]\s*|[-–]\s+|\s*\/+\s*|\s+\(|\s*[,:]\s+|[\s,(]+(?=(?:part(?:ie)?\s*\d|\d+\s*[èe](?:re|me)\s+partie))/giu;
/** Shorter beginnings say too little: `LA - …`. Letters and digits. */
const shortestHead = 4;

/** Takes a title apart; a title that is nothing but a number or a note stays whole. */
export function readTitle(text: string): TitleReading {
  const { name, season } = withoutSeason(text);
  const bare = tidy(withoutNotes(name));
  return { name: bare, key: nameKey(bare), words: foldedWords(bare), season, heads: headsOf(bare) };
}

function withoutSeason(text: string): { name: string; season: string } {
  for (const form of seasons) {
    const [, name, first, last] = form.exec(text) ?? [];
    if (name !== undefined && first !== undefined)
      return { name, season: [first, last].filter(Boolean).map(Number).join('+') };
  }
  return { name: text, season: '' };
}

/** Notes stand behind notes: `E104-105 additif V2`. */
function withoutNotes(name: string): string {
  for (const form of notes) {
    const [, head] = form.exec(name) ?? [];
    if (head !== undefined) return withoutNotes(head);
  }
  const [, head, episodes = ''] = numbers.exec(name) ?? [];
  return head !== undefined && areEpisodes(episodes) ? withoutNotes(head) : name;
}

function areEpisodes(text: string): boolean {
  const all = (text.match(/\d+/g) ?? []).map(Number);
  return all.every((number, place) => {
    const before = all[place - 1];
    return before === undefined || (number > before && number - before < mostEpisodes);
  });
}

const tidy = (name: string): string => name.replace(/[\s/,;:(\-–]+$/u, '').trim();

function headsOf(name: string): Head[] {
  return [...name.matchAll(separators)].flatMap((separator) => {
    const head = tidy(name.slice(0, separator.index));
    const key = nameKey(head);
    return key.length < shortestHead ? [] : [{ name: head, key, isMarked: !/[,:]/.test(separator[0]) }];
  });
}

const articles = new Set(['le', 'la', 'les', 'l', 'the']);
/** What is left without its article must still be a name: `Les 13` stays. */
const shortestName = 5;

/** `L’Appli`, `APPLI` and `Appli (L’)` are one name; `Un père` and `Le père` are two. */
export function nameKey(name: string): string {
  const words = foldedWords(name.replace(/\s*[,(]\s*(le|la|les|l['’]|the)\s*\)?$/iu, ''));
  const [first = '', ...others] = words;
  const bare = others.join('');
  return articles.has(first) && bare.length >= shortestName ? bare : words.join('') || name.toLowerCase();
}
