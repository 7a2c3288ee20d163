import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * The shoots of the Paris portal counted by hand, as it were: a plain reading of the file, titles folded, and below
 * them what reading the file by eye takes for one work, since folding alone cannot tell. None of it is the product's
 * own code: its figures must come to the same.
 */

/** By year: folded titles of one work; a star stands for whatever follows. Read by eye. */
const sameWork: Record<number, string[][]> = {
  2016: [
    ['alice nevers le juge est une femme*'],
    ['le bureau des legendes saison 2*'],
    ['profilage*'],
    ['leo mattei*'],
    ['josephine ange gardien*'],
    ['engrenages saison 6 n*'],
  ],
  2017: [
    ['profilage*'],
    ['premiere annee*'],
    ['clem*'],
    ['le temps des egares', 'les temps des egares'],
    ['une famille formidable saison 14*'],
    ['sense8*'],
    [
      '2 fils 6eme partie',
      '2 fils nouvelle demande decor librairie journees interverties',
      '2fils 2eme partie',
      '2fils 3eme partie',
      '2fils 4eme partie',
      '2fils inversion decor du au changement de comedienne',
    ],
    ['tamara 2 demande n*'],
    ['joueurs', 'les joueurs'],
    ['than*'],
    ['new horizon*'],
  ],
  2018: [
    ['alice nevers*'],
    ['engrenages s*'],
    ['profilage*'],
    ['les mignonnes', 'mignonnes'],
    ['paris opera saison 2 lena reve d etoiles*'],
    ['skam saison 3 et 4 semaine*'],
    ['clem*'],
  ],
  2019: [
    ['clem*'],
    ['alice nevers*'],
    ['uncorked*'],
    ['balthazar*'],
    ['profilage episodes*'],
    ['faites des gosses saison 1 episode*'],
    ['baron noir*'],
    ['sam s*'],
    ['le bureau des legendes*'],
    ['skam saison 5 et 6 semaine*'],
    ['modern family*'],
  ],
  2020: [
    ['un medecin de nuit*'],
    ['astrid et raphaelle*'],
    ['family business s*'],
    ['la croisade*'],
    ['josephine ange gardien*'],
    ['fugueuse semaine*'],
  ],
  2021: [
    ['fugueuse semaine*'],
    ['clem*'],
    ['famil*'],
    ['l art du crime saison*'],
    ['13 11*'],
    ['je te promets*'],
    ['l opera saison 2', 'opera saison 2'],
    ['astrid et raphaelle saison 3*'],
    ['lupin*'],
  ],
  2022: [['murder mystery 2*'], ['lupin*'], ['chapeau*'], ['je te promets saison 3*']],
  2023: [
    ['rsd si b2*'],
    ['raise the dead*'],
    ['ourika*'],
    ['en tongs au pied de l himalaya*'],
    ['lupin saison 2*'],
    ['metamorph*'],
    ['paris has fallen*'],
    [
      'lace',
      'lace bar populaire',
      'lace cimetiere montmartre',
      'lace eglise parisienne exterieur',
      'lace s1',
      'lace s1 equipe b',
    ],
    ['le livre magique*'],
    ['de gaulle partie*'],
    [
      'gute zeiten schlechte zeiten 2 75006',
      'gute zeiten schlechte zeiten 4 75001',
      'gute zeiten schlechte zeiten 6 75016',
      'gute zeiten schlechte zeiten 75006 b',
    ],
    ['dans la cuisine*'],
    ['ma mere dieu et sylvie var*'],
    ['maria pont alexandre iii', 'maria trocadero', 'maria vfx place mexico'],
    ['interview with the vampire*'],
    ['astrid et raphaelle saison 5*'],
  ],
  2024: [
    ['etoile s*'],
    ['de gaulle 1 et 2', 'de gaulle part 1 et 2', 'degaulle part 1 et 2'],
    ['valide s*'],
    ['bastion 36*'],
    ['bri saison 2*'],
    ['chien 51 essais', 'chien 51 fabrique solidarite', 'chien 51 place boieldieu', 'chien 51 rue du theatre'],
    ['la bonne chance*'],
    ['montmartre*'],
    ['nino', 'nino immeuble nino camille brouillon', 'nino quai rer metro', 'nino vide grenier'],
  ],
};

/** Two works of one title: told apart by their type. */
const twoWorks = ['2023 le comte de monte cristo'];
/** Another year of it is another count. */
const series = ['Série TV', 'Série Web'];
const dayMs = 86_400_000;
const holidays = 31;

interface Shoot {
  year: number;
  title: string;
  type: string;
  from: string;
  to: string;
}

const folded = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replaceAll('œ', 'oe')
      .match(/[a-z0-9]+/g) ?? []
  ).join(' ');

function shootsIn(file: string): Shoot[] {
  const cells: string[][] = parse(readFileSync(file), { delimiter: ';', from_line: 2 });
  return cells
    .map(([, year, type = '', title = '', , , , , from = '', to = '']) => ({
      year: Number(year),
      title,
      type,
      from,
      to,
    }))
    .filter(({ from, to }) => from <= to);
}

function nameOf({ year, title, type }: Shoot): string {
  const name = folded(title);
  const one = sameWork[year]?.find((titles) =>
    titles.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each)),
  );
  const mark = twoWorks.includes(`${year} ${name}`) ? type : '';
  return `${(one?.[0] ?? name).replaceAll(' ', '')} ${mark}`;
}

interface Work {
  name: string;
  year: number;
  shoots: Shoot[];
}

const typeOf = ({ shoots }: Work): string => {
  const times = (type: string) => shoots.filter((shoot) => shoot.type === type).length;
  return [...new Set(shoots.map(({ type }) => type))].sort((a, b) => times(b) - times(a))[0] ?? '';
};
const firstDay = ({ shoots }: Work): string => shoots.map(({ from }) => from).sort()[0] ?? '';
const lastDay = ({ shoots }: Work): string =>
  shoots
    .map(({ to }) => to)
    .sort()
    .at(-1) ?? '';

/** Each work of each year; a film that goes on over New Year stands in the first of its years. */
function worksIn(shoots: Shoot[]): Work[] {
  const works = new Map<string, Work>();
  for (const shoot of shoots) {
    const key = `${shoot.year} ${nameOf(shoot)}`;
    const work = works.get(key) ?? { name: nameOf(shoot), year: shoot.year, shoots: [] };
    work.shoots.push(shoot);
    works.set(key, work);
  }
  for (const work of [...works.values()].sort((a, b) => b.year - a.year)) {
    const before = works.get(`${work.year - 1} ${work.name}`);
    if (!before || series.includes(typeOf(before)) || series.includes(typeOf(work))) continue;
    if ((Date.parse(firstDay(work)) - Date.parse(lastDay(before))) / dayMs > holidays) continue;
    before.shoots.push(...work.shoots);
    works.delete(`${work.year} ${work.name}`);
  }
  return [...works.values()];
}

function daysOf({ shoots }: Work): Set<string> {
  const days = new Set<string>();
  for (const { from, to } of shoots)
    for (let time = Date.parse(from); time <= Date.parse(to); time += dayMs)
      days.add(new Date(time).toISOString().slice(0, 10));
  return days;
}

export interface PlainYear {
  year: number;
  counted: number;
  days: number;
  byType: Record<string, number>;
  /** January first: productions by their first day, days by their own. */
  byMonth: { productions: number; days: number }[];
}

export function plainCount(file: string): PlainYear[] {
  const works = worksIn(shootsIn(file));
  const days = works.flatMap((work) => [...daysOf(work)]);
  return [...new Set(works.map(({ year }) => year))].sort().map((year) => {
    const counted = works.filter((work) => firstDay(work).startsWith(`${year}`));
    const byType: Record<string, number> = {};
    for (const work of counted) byType[typeOf(work)] = (byType[typeOf(work)] ?? 0) + 1;
    const byMonth = Array.from({ length: 12 }, (_, place) => {
      const month = `${year}-${String(place + 1).padStart(2, '0')}`;
      return {
        productions: counted.filter((work) => firstDay(work).startsWith(month)).length,
        days: days.filter((day) => day.startsWith(month)).length,
      };
    });
    return {
      year,
      counted: counted.length,
      days: days.filter((day) => day.startsWith(`${year}`)).length,
      byType,
      byMonth,
    };
  });
}
