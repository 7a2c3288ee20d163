import type { SceneHeading } from './contract';
import { saysPeriod } from './periods';
import { type Line, linesOf } from './text';
import { timeOf, trailingTime } from './times';

type Setting = SceneHeading['setting'];

const word = { int: 'int(?:[ée]rieur|erior)?', ext: 'ext(?:[ée]rieur|erior)?' };
const gap = String.raw`\.?\s*[/\-–&+]\s*`;
const both = `${word.int}${gap}${word.ext}|${word.ext}${gap}${word.int}|i\\s*/\\s*e`;
/** At the head of a line: the abbreviation, or the word written out with something that parts it from a sentence. */
const atHead = new RegExp(`^(${both}|${word.int}|${word.ext}|EST(?=\\.))(?![\\p{L}\\p{N}'’])\\.?[\\s.:,;|/–—-]*`, 'iu');
const alone = new RegExp(`^(?:${both}|${word.int}|${word.ext})\\.?$`, 'iu');
const writtenOut = /^(?:int[ée]rieur|interior|ext[ée]rieur|exterior)\s+\p{L}/iu;

/** `12A.`, `Scène 12 -`, `SÉQ. 4 :` before a heading. The word makes a heading of a line that says no setting. */
const numbered =
  /^(?:(?<word>s[ée]q(?:uence)?|sc(?:[èe]ne|ene)?)\.?\s*(?:n[°o]\.?|#)?\s*)?(?<number>\d{1,4}[A-Z]{0,2}|[A-Z]{1,2}\d{1,4})?(?=$|[\s.):|;\-–—])[\s.):|;\-–—]*/iu;
/** Fountain's own scene number, and the one that screenplays repeat at the right margin. */
const numberAtEnd = /\s*#(?<number>[\w.-]+)#\s*$|\s{2,}(?<margin>\d{1,4}[A-Z]{0,2})\s*$/;

/** Between the parts of a heading; a dash inside a word or a name parts nothing. */
const separators = /\s+[-–—]+\s+|\s*[|;\t]\s*|\s*[–—]\s*|\.\s+|\s+\/\s+/;
const longestHeading = 200;

/** All scene headings of a text, in their order. */
export function headingsOf(text: string): { format: 'fountain' | 'plain'; headings: SceneHeading[] } {
  const { lines, format } = linesOf(text);
  const headings: SceneHeading[] = [];
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading) headings.push({ ...heading, number: heading.number || String(headings.length + 1) });
  }
  return { format, headings };
}

/** One line as a heading; null when it is none. Its number is empty where it bears none. */
export function headingOf({ text, number: line }: Line): SceneHeading | null {
  if (text.length > longestHeading) return null;
  const { rest, number, isScene } = withoutNumber(text);
  const forced = /^\.(?!\.)/.test(rest);
  const body = forced ? rest.slice(1) : rest;
  const said = settingIn(body);
  if (!said && !forced && !isScene) return null;
  const parts = partsOf(said?.rest ?? body);
  const place = parts.place.join(' - ');
  if (place === '') return null;
  if (!said && !forced && parts.time === null) return null;
  return {
    number,
    heading: text,
    line,
    setting: said?.setting ?? null,
    time: said?.time ?? parts.time,
    place,
    period: parts.period,
  };
}

function withoutNumber(text: string): { rest: string; number: string; isScene: boolean } {
  const end = numberAtEnd.exec(text);
  const cut = end ? text.slice(0, end.index) : text;
  const head = numbered.exec(cut);
  const { word: scene, number } = head?.groups ?? {};
  const isNumbered = scene !== undefined || number !== undefined;
  return {
    rest: isNumbered && head ? cut.slice(head[0].length) : cut,
    number: number ?? end?.groups?.number ?? end?.groups?.margin ?? '',
    isScene: scene !== undefined && number !== undefined,
  };
}

interface Said {
  setting: Setting;
  time: SceneHeading['time'];
  rest: string;
}

/** The setting at the head, else as a part of its own: `LE CAFÉ - INT/JOUR`, `12; Moulin; EXT; NUIT`. */
function settingIn(body: string): Said | null {
  const head = atHead.exec(body);
  if (head?.[1]) {
    const rest = body.slice(head[0].length);
    return isProse(body, rest) ? null : { setting: settingOf(head[1]), time: null, rest };
  }
  const parts = split(body);
  for (const [place, part] of parts.entries()) {
    const [setting = '', ...more] = part.split(/[/.,\s]+(?=\p{L})/u);
    const time = more.length > 0 ? timeOf(more.join(' ')) : null;
    const found = alone.test(part) ? part : alone.test(setting) && time !== null ? setting : null;
    if (found !== null) return { setting: settingOf(found), time, rest: parts.toSpliced(place, 1).join(' - ') };
  }
  return null;
}

/**
 * `Interior designers arrive.` and `Int. is what they call it.` are sentences: what follows is in small letters, and no
 * part of it is a time. A line in capitals is never one.
 */
function isProse(body: string, rest: string): boolean {
  if (body === body.toUpperCase()) return false;
  if (writtenOut.test(body)) return true;
  return /^\p{Ll}/u.test(rest) && !split(rest).some((part) => timeOf(part) ?? trailingTime(part));
}

function settingOf(said: string): Setting {
  const inside = /int|^i\s*\//i.test(said);
  const outside = /ext|est|\/\s*e$/i.test(said);
  return inside && outside ? 'both' : inside ? 'interior' : 'exterior';
}

const split = (body: string): string[] =>
  body
    .replace(/\(([^)]*)\)/g, ' - $1 - ')
    .split(separators)
    .map((part) => part.replace(/^[\s.:,/–—-]+|[\s.:,/–—-]+$/g, ''))
    .filter((part) => part !== '');

/** What is left of a heading: times and periods set apart from the place. */
function partsOf(rest: string): { place: string[]; time: SceneHeading['time']; period: string | null } {
  const sorted = { place: [] as string[], time: null as SceneHeading['time'], period: null as string | null };
  for (const part of split(rest)) sortPart(sorted, part);
  return sorted;
}

function sortPart(sorted: ReturnType<typeof partsOf>, part: string): void {
  const time = timeOf(part);
  if (time) {
    sorted.time ??= time;
    return;
  }
  if (saysPeriod(part)) sorted.period ??= part;
  // `PARIS 1943` is a place and a period, `1943` a period only.
  if (saysPeriod(part) && isPeriodOnly(part)) return;
  const trailing = trailingTime(part);
  if (trailing) sorted.time ??= trailing.time;
  sorted.place.push(trailing?.place ?? part);
}

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|été|hiver|printemps|automne|summer|winter|spring|autumn';
const periodWords = new RegExp(
  `^(?:flash-?back|in|en|the|les|le|la|années|siècle|century|vers|circa|c|\\d+(?:s|e|th|st|nd|rd|er)?|[ivx]+e?|moyen|[âa]ge|middle|ages|belle|époque|antiquité|antiquity|renaissance|${months})$`,
  'iu',
);
const isPeriodOnly = (part: string): boolean =>
  (part.match(/[\p{L}\p{N}-]+/gu) ?? []).every((each) => periodWords.test(each));
