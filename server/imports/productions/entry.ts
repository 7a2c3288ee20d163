import type { Company, ShootInput } from '../../productions/contract';
import { rowsOf } from './group';
import { groupBy, mostFrequent } from './groupBy';
import { agree, directorsIn, namesIn, partiesKey } from './parties';
import { placesOf } from './periods';
import type { Pile } from './piles';
import type { ShootRow } from './row';
import { bestSpelling } from './spelling';

/** A production as a file of shoots tells it. */
export interface ShootsEntry {
  /** Under which it is found again. */
  key: string;
  title: string;
  type: string;
  season: number | null;
  /** `saisons 5 et 6` of two seasons shot in one go. */
  format: string;
  companies: Company[];
  directors: string[];
  confidential: boolean;
  shoots: ShootInput[];
  /** Marks of the rows it is made of. */
  rows: string[];
  /** Its titles as the file writes them, the most frequent first. */
  spellings: string[];
}

const longest = { name: 160, person: 120, people: 20 };

/** A work with all its rows, or with those alone that are new. */
export function entryOf(work: readonly Pile[], rows: readonly ShootRow[] = rowsOf(work)): ShootsEntry {
  const all = rowsOf(work);
  const season = mostFrequent(all.map((row) => row.season).filter(Boolean)) ?? '';
  return {
    key: work[0]?.key ?? '',
    title: titleOf(work, season),
    type: mostFrequent(all.map(({ type }) => type)) ?? '',
    season: season === '' ? null : Number(season.split('+')[0]),
    format: season.includes('+') ? `saisons ${season.replace('+', ' et ')}` : '',
    companies: companiesOf(all),
    directors: directorsOf(all),
    confidential: !all.every(({ isPublic }) => isPublic),
    shoots: placesOf(rows),
    rows: rows.map(({ mark }) => mark),
    spellings: byFrequency(all.map(({ spelling }) => spelling)),
  };
}

/** A slip of the pen is rarer than the name; a title that says the season has its name without it. */
function titleOf(work: readonly Pile[], season: string): string {
  const sure = work.filter((pile) => pile.season === season);
  const names = sure.flatMap(({ rows, head }) =>
    rows.map(({ title }) => title.heads.find(({ key }) => key === head) ?? title),
  );
  const key = mostFrequent(names.map((name) => name.key));
  return bestSpelling(names.filter((name) => name.key === key).map(({ name }) => name));
}

const byFrequency = (spellings: string[]): string[] =>
  [...groupBy(spellings, (spelling) => spelling).entries()]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([spelling]) => spelling);

/** Firms that are written in several ways stand once; the most frequent carries the work. */
function companiesOf(rows: readonly ShootRow[]): Company[] {
  const named = rows.filter(({ companies }) => companies.length > 0);
  const firms: ShootRow[][] = [];
  for (const row of named) {
    const known = firms.find(([first]) => first && agree(first.companies, row.companies));
    if (known) known.push(row);
    else firms.push([row]);
  }
  return firms
    .sort((some, others) => others.length - some.length)
    .slice(0, longest.people)
    .map((firm, place) => ({
      name: bestSpelling(firm.map(({ company }) => company)).slice(0, longest.name),
      role: place === 0 ? ('delegate' as const) : ('other' as const),
      town: '',
    }));
}

/** In the order in which they come up; `ZADI JEAN PASCAL` is `Jean-Pascal Zadi`. */
function directorsOf(rows: readonly ShootRow[]): string[] {
  const people = groupBy(
    rows.flatMap(({ director }) => namesIn(director)),
    (name) => partiesKey(directorsIn(name)),
  );
  return [...people.values()]
    .map((spellings) => bestSpelling(spellings).slice(0, longest.person))
    .filter(Boolean)
    .slice(0, longest.people);
}
