import { foldedWords } from '../../common/fold';
import { type Dice, diceOf } from '../../illustrations/draw/dice';
import type { Company, Contact, ProductionFields } from '../../productions/contract';
import { profileOf } from './profiles';
import { type House, type Names, readNames, type Work } from './works';

const names: Names = readNames();

export const personOf = (dice: Dice, abroad: boolean): string =>
  abroad
    ? `${dice.pick(names.abroadGiven)} ${dice.pick(names.abroadFamily)}`
    : `${dice.pick(names.given)} ${dice.pick(names.family)}`;

type Identity = Pick<ProductionFields, 'companies' | 'directors' | 'origin' | 'contact'>;
type Known = Pick<Work, 'type' | 'title' | 'country' | 'house' | 'director'>;

/** Who makes it: the same firm and director for every season of a series. */
export function identityOf(work: Known): Identity & { house: House } {
  const dice = diceOf(`who ${work.title}`);
  const house = houseOf(work, dice);
  const country = house.country ?? 'FR';
  return {
    house,
    companies: companiesOf(work.type, house, dice),
    directors: [work.director ?? personOf(dice, country !== 'FR')],
    origin: { country, region: house.region ?? null },
    contact: contactOf(house, personOf(dice, country !== 'FR'), dice),
  };
}

function houseOf({ type, country, house: named }: Known, dice: Dice): House {
  const { by } = profileOf(type);
  const known = names.houses.find(({ name }) => name === named);
  if (known) return known;
  if (country) return names.abroad.find((house) => house.country === country) ?? names.abroad[0];
  if (by === 'houses' && dice.chance(0.09)) return dice.pick(names.abroad);
  return dice.pick(names[by]);
}

function companiesOf(type: string, house: House, dice: Dice): Company[] {
  const { by, broadcast = false } = profileOf(type);
  const lead: Company = { name: house.name, role: by === 'agencies' ? 'agency' : 'delegate', town: house.town };
  const own: Company = { name: dice.pick(names.executives), role: 'executive', town: 'Clermont-Ferrand' };
  const channel: Company = { name: dice.pick(names.broadcasters), role: 'broadcaster', town: 'Paris' };
  const needsHelp = house.country !== undefined && own.name !== house.name;
  return [lead, ...(needsHelp ? [own] : []), ...(broadcast && dice.chance(0.6) ? [channel] : [])];
}

const jobs: [string, ...string[]] = [
  'Productrice',
  'Directeur de production',
  'Régisseuse générale',
  'Chargé de production',
];

/** Addresses end in .test and numbers are of the range kept for fiction: nobody can be written to or called. */
function contactOf(house: House, name: string, dice: Dice): Contact {
  const words = (text: string) => foldedWords(text).join('-');
  return {
    name,
    role: dice.pick(jobs),
    email: `${words(name).replace('-', '.')}@${words(house.name)}.test`,
    phone: `06 39 98 ${dice.whole(10, 99)} ${dice.whole(10, 99)}`,
    lang: house.country && house.country !== 'BE' && house.country !== 'CH' ? 'en' : 'fr',
  };
}
