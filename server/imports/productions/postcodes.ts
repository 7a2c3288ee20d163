import { communes } from '../../places/gazetteer';

interface Area {
  departement: string | null;
  commune: string;
  insee: string | null;
}

/** Of the three cities that are counted by arrondissement: first postcode, how many, first INSEE code. */
const cities = [
  { name: 'Paris', from: 75_001, count: 20, insee: 75_101 },
  { name: 'Lyon', from: 69_001, count: 9, insee: 69_381 },
  { name: 'Marseille', from: 13_001, count: 16, insee: 13_201 },
];

/** The second postcode of the 16th arrondissement. */
const twins: Record<string, string> = { '75116': '75016' };

/** Where the north of Corsica begins: INSEE tells the two départements apart, the post numbers them through. */
const upperCorsica = 20_200;

/** What a postcode says: its département, and the commune where there is but one. `named` is the commune of the file. */
export function areaOf(postcode: string, named = ''): Area {
  const code = twins[postcode] ?? postcode;
  const departement = departementOf(code);
  const city = cities.find(({ from, count }) => Number(code) >= from && Number(code) < from + count);
  if (city) {
    const place = Number(code) - city.from;
    return {
      departement,
      commune: `${city.name} ${place + 1}${place === 0 ? 'er' : 'e'}`,
      insee: String(city.insee + place),
    };
  }
  const [only, ...others] = communes.filter(({ postcodes }) => postcodes.includes(code));
  if (only && others.length === 0 && named === '') return { departement, commune: only.name, insee: only.code };
  return { departement, commune: named, insee: null };
}

function departementOf(code: string): string | null {
  if (!/^\d{5}$/.test(code)) return null;
  if (code.startsWith('20')) return Number(code) < upperCorsica ? '2A' : '2B';
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}
