import type { Bilingual } from '../../common/contract';
import type { KindDetails, ListingView } from '../../listings/contract';
import { frenchTypography } from '../../mail/typography';
import type { VocabularyName } from '../../vocabularies/contract';
import { termOf } from '../../vocabularies/vocabularies';

type DetailsOf<K extends KindDetails['kind']> = Extract<KindDetails, { kind: K }>['details'];
/** A fact that is not known is not told. */
type Facts = (Bilingual | undefined)[];

/**
 * What a scout asks first, in both languages: terms and figures only. Notes and other free words may name the place, so
 * no fact is made of them.
 */
export function factsOf(listing: ListingView): Bilingual[] {
  const { languages } = listing;
  const facts = {
    location: () => (listing.kind === 'location' ? placeFacts(listing.details) : []),
    technician: () => (listing.kind === 'technician' ? [...crewFacts(listing.details), spoken(languages)] : []),
    actor: () => (listing.kind === 'actor' ? [...castFacts(listing.details), spoken(languages)] : []),
    company: () => (listing.kind === 'company' ? companyFacts(listing.details) : []),
  }[listing.kind]();
  return facts.filter((fact) => fact !== undefined);
}

const placeFacts = (details: DetailsOf<'location'>): Facts => [
  powerOf(details),
  trucksOf(details),
  details.unitBase &&
    same(`Base à ${metres(details.unitBase.metres, 'fr')}`, `Unit base ${metres(details.unitBase.metres, 'en')} away`),
  term('noises', details.noise?.level),
  details.ceiling === undefined
    ? undefined
    : same(`Plafond ${metres(details.ceiling, 'fr')}`, `Ceiling ${metres(details.ceiling, 'en')}`),
  details.surface === undefined
    ? undefined
    : same(`${figure(details.surface, 'fr')}\u00a0m²`, `${figure(details.surface, 'en')}\u00a0m²`),
  seasonOf(details),
  named('Autorisation', 'Permission', 'authorities', details.authorities),
  named('Tarif', 'Fee', 'fees', details.fee ? [details.fee.basis] : []),
  named('Drone', 'Drone', 'droneRules', details.drone ? [details.drone.rule] : []),
  details.stepFree ? same('Sans marche', 'Step-free') : undefined,
];

function powerOf({ power }: DetailsOf<'location'>): Bilingual | undefined {
  if (!power) return undefined;
  if (power.amps === 0) return same('Pas de courant', 'No mains power');
  const amps = `${power.amps}\u00a0A`;
  return power.phases === 3 ? same(`${amps} tri`, `${amps} three-phase`) : same(amps, amps);
}

function trucksOf({ trucks }: DetailsOf<'location'>): Bilingual | undefined {
  if (!trucks) return undefined;
  if (trucks.tonnes === 0) return same('Sans accès camion', 'No truck access');
  const fr = `Camion ${figure(trucks.tonnes, 'fr')}\u00a0t`;
  const en = `${figure(trucks.tonnes, 'en')}\u00a0t truck`;
  return trucks.spaces === 0 ? same(fr, en) : same(`${fr}, ${trucks.spaces} pl.`, `${en}, room for ${trucks.spaces}`);
}

function seasonOf({ season }: DetailsOf<'location'>): Bilingual | undefined {
  if (!season) return undefined;
  const { from, to } = season;
  if (from === 1 && to === 12) return same('Toute l’année', 'All year');
  return same(`De ${month(from, 'fr')} à ${month(to, 'fr')}`, `${month(from, 'en')} to ${month(to, 'en')}`);
}

const crewFacts = (details: DetailsOf<'technician'>): Facts => [
  ...[...new Set(details.jobs.map(({ level }) => level))].map((level) => term('levels', level)),
  details.mobilityKm === undefined
    ? undefined
    : same(
        `Mobile à ${figure(details.mobilityKm, 'fr')}\u00a0km`,
        `Travels ${figure(details.mobilityKm, 'en')}\u00a0km`,
      ),
  ...details.licences.map((licence) => term('licences', licence)),
];

const castFacts = ({ playingAge: { from, to }, plays, accents, skills }: DetailsOf<'actor'>): Facts => [
  same(`${from}–${to}\u00a0ans`, `Plays ${from}–${to}`),
  ...plays.map((id) => term('plays', id)),
  ...accents.map((id) => term('accents', id)),
  ...skills.map((id) => term('skills', id)),
];

const companyFacts = ({ services, certifications }: DetailsOf<'company'>): Facts => [
  ...services.map((id) => term('companyServices', id)),
  ...certifications.map((id) => term('certifications', id)),
];

const spoken = (languages: readonly string[]): Bilingual | undefined =>
  named('Langues', 'Languages', 'languages', languages);

const same = (fr: string, en: string): Bilingual => ({ fr: frenchTypography(fr), en });

function term(vocabulary: VocabularyName, id: string | undefined): Bilingual | undefined {
  const found = id === undefined ? undefined : termOf(vocabulary, id);
  return found && { fr: found.fr, en: found.en };
}

function named(fr: string, en: string, vocabulary: VocabularyName, ids: readonly string[]): Bilingual | undefined {
  const terms = ids.flatMap((id) => term(vocabulary, id) ?? []);
  if (terms.length === 0) return undefined;
  const list = (lang: keyof Bilingual) => terms.map((each) => decapitalised(each[lang])).join(', ');
  return same(`${fr} : ${list('fr')}`, `${en}: ${list('en')}`);
}

/** `Commune` in the middle of a line, but `ONF` as it is. */
const decapitalised = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const figure = (value: number, lang: keyof Bilingual): string =>
  new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
const metres = (value: number, lang: keyof Bilingual): string =>
  value >= 1000 ? `${figure(value / 1000, lang)}\u00a0km` : `${figure(value, lang)}\u00a0m`;
const month = (number: number, lang: keyof Bilingual): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2019, number - 1, 15)),
  );
