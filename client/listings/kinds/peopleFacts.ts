import type { ListingView } from '@contract/listings';
import type { ActorDetails, TechnicianDetails } from '../details';
import { type Fact, stated } from '../parts/Facts';
import type { LineIconName } from '../parts/LineIcon';
import { apart, type Speech } from './speech';

type Shared = Pick<ListingView, 'languages'>;

const fact = (icon: LineIconName, label: string, headline: string, note?: string): Fact | undefined =>
  headline === '' ? undefined : { icon, label, headline, note };

/** What a technician brings beside the job. */
export function technicianFacts(details: TechnicianDetails, { languages }: Shared, speech: Speech): Fact[] {
  const { words, labels, prose, formats } = speech;
  const { labels: names, mobility, beyond } = words.technician;
  const { mobilityKm, skills, licences } = details;
  const kit = prose(details.equipment);
  return stated([
    fact('star', names.skills, apart(...skills)),
    fact('route', names.mobility, mobilityKm ? mobility(formats.kilometres(mobilityKm)) : '', beyond),
    kit === '' ? undefined : { icon: 'case', label: names.equipment, note: kit },
    fact('card', names.licences, labels('licences', licences)),
    fact('speech', names.languages, labels('languages', languages)),
  ]);
}

/** What a casting director asks first. */
export function actorFacts(details: ActorDetails, { languages }: Shared, speech: Speech): Fact[] {
  const { words, labels } = speech;
  const { labels: names, age, height } = words.actor;
  const { playingAge, plays, heightCm, accents, skills } = details;
  return stated([
    fact('calendar', names.age, age(playingAge.from, playingAge.to)),
    fact('people', names.plays, labels('plays', plays)),
    fact('height', names.height, heightCm ? height(heightCm) : ''),
    fact('speech', names.languages, labels('languages', languages)),
    fact('sound', names.accents, labels('accents', accents)),
    fact('star', names.skills, labels('skills', skills)),
  ]);
}
