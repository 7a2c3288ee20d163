import type { LocationDetails } from '../details';
import { type Fact, stated } from '../parts/Facts';
import { apart, type Speech } from './speech';

type Describe = (details: LocationDetails, speech: Speech) => Fact | undefined;

/** Tonnes: what a camera or lighting lorry weighs; under it the unit arrives in vans. */
const unitTruck = 7.5;
/** Where the State signs, and says no more often. */
const strict = ['listed_monument', 'classified_site', 'nature_reserve'];

const power: Describe = ({ power }, { words: { location }, prose }) =>
  power && {
    icon: 'power',
    label: location.labels.power,
    headline: power.amps === 0 ? location.noPower : location.power(power.amps, power.phases),
    note: prose(power.note),
    limits: power.amps === 0,
  };

const trucks: Describe = ({ trucks }, { words: { location }, prose, decimal }) =>
  trucks && {
    icon: 'truck',
    label: location.labels.trucks,
    headline: trucks.tonnes === 0 ? location.noTrucks : location.trucks(decimal(trucks.tonnes), trucks.spaces),
    note: prose(trucks.note) || (trucks.tonnes > 0 && trucks.spaces === 0 ? location.noParking : ''),
    limits: trucks.tonnes < unitTruck || trucks.spaces === 0,
  };

const noise: Describe = ({ noise }, { words: { location }, prose, terms }) =>
  noise && {
    icon: 'sound',
    label: location.labels.noise,
    headline: terms.label('noises', noise.level),
    note: prose(noise.note),
    limits: noise.level !== 'quiet',
  };

const authorities: Describe = ({ authorities, permitNote }, { words: { location }, labels, prose }) =>
  authorities.length === 0
    ? undefined
    : {
        icon: 'document',
        label: location.labels.authorities,
        headline: labels('authorities', authorities),
        note: prose(permitNote),
      };

const drone: Describe = ({ drone }, { words: { location }, prose, terms }) =>
  drone && {
    icon: 'drone',
    label: location.labels.drone,
    headline: terms.label('droneRules', drone.rule),
    note: prose(drone.note),
    limits: drone.rule !== 'allowed',
  };

const unitBase: Describe = ({ unitBase }, { words: { location }, prose, metres }) =>
  unitBase && {
    icon: 'bed',
    label: location.labels.unitBase,
    headline: unitBase.metres === 0 ? location.onSite : location.away(metres(unitBase.metres)),
    note: prose(unitBase.note),
  };

function season({ season }: LocationDetails, { words: { location }, prose, days }: Speech): Fact | undefined {
  if (!season) return undefined;
  const isAllYear = season.from === 1 && season.to === 12;
  return {
    icon: 'snow',
    label: location.labels.season,
    headline: isAllYear ? location.allYear : location.season(days.monthName(season.from), days.monthName(season.to)),
    note: prose(season.note),
    limits: !isAllYear,
  };
}

const fee: Describe = ({ fee }, { words: { location }, prose, terms }) =>
  fee && {
    icon: 'coin',
    label: location.labels.fee,
    headline: terms.label('fees', fee.basis),
    note: prose(fee.note),
  };

/** Square metres from which nobody pictures square metres any more. */
const manyHectares = 50_000;

function room({ surface, ceiling }: LocationDetails, { words: { location }, decimal }: Speech): Fact | undefined {
  if (!surface && !ceiling) return undefined;
  const areaOf = (area: number) =>
    area < manyHectares ? location.surface(decimal(area)) : location.hectares(decimal(area / 10_000));
  return {
    icon: 'room',
    label: location.labels.room,
    headline: apart(surface && areaOf(surface), ceiling && location.ceiling(decimal(ceiling))),
  };
}

const protections: Describe = ({ protections }, { words: { location }, labels }) =>
  protections.length === 0
    ? undefined
    : {
        icon: 'shield',
        label: location.labels.protections,
        headline: labels('protections', protections),
        limits: protections.some((id) => strict.includes(id)),
      };

function setting({ settings, eras, styles }: LocationDetails, { words, labels }: Speech): Fact | undefined {
  const [headline, ...notes] = [labels('settings', settings), labels('eras', eras), labels('styles', styles)].filter(
    Boolean,
  );
  if (!headline) return undefined;
  return { icon: 'frame', label: words.location.labels.setting, headline, note: apart(...notes) };
}

const doubles: Describe = ({ doubles }, { words: { location }, labels }) =>
  doubles.length === 0
    ? undefined
    : { icon: 'swap', label: location.labels.doubles, headline: labels('doubles', doubles) };

const stepFree: Describe = ({ stepFree }, { words: { location } }) =>
  stepFree ? { icon: 'wheelchair', label: location.labels.stepFree, headline: location.stepFree } : undefined;

/** In the order in which a location manager asks. */
const order = [
  power,
  trucks,
  noise,
  authorities,
  drone,
  unitBase,
  season,
  fee,
  protections,
  room,
  setting,
  doubles,
  stepFree,
];

/** What a scout needs to know of a place. */
export const locationFacts = (details: LocationDetails, speech: Speech): Fact[] =>
  stated(order.map((describe) => describe(details, speech)));
