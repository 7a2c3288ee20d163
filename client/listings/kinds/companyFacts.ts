import type { ListingView } from '@contract/listings';
import type { Terms } from '../../vocabularies/queries';
import type { CompanyDetails } from '../details';
import { type Fact, stated } from '../parts/Facts';
import type { LineIconName } from '../parts/LineIcon';
import type { Speech } from './speech';

/** `732 829 320 00074`: the firm's nine digits by three, then the five of its address. */
const spacedSiret = (siret: string) => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');

/** What a unit manager asks of a firm. */
export function companyFacts(
  details: CompanyDetails,
  { languages }: Pick<ListingView, 'languages'>,
  { words: { company }, labels, prose }: Speech,
): Fact[] {
  const { equipment, capacity, teamSize, certifications, siret } = details;
  const fact = (icon: LineIconName, label: string, headline: string): Fact | undefined =>
    headline === '' ? undefined : { icon, label, headline };
  const sentence = (icon: LineIconName, label: string, note: string): Fact | undefined =>
    note === '' ? undefined : { icon, label, note };
  return stated([
    sentence('case', company.labels.equipment, prose(equipment)),
    sentence('gauge', company.labels.capacity, prose(capacity)),
    fact('people', company.labels.team, teamSize ? company.team(teamSize) : ''),
    fact('badge', company.labels.certifications, labels('certifications', certifications)),
    fact('speech', company.labels.languages, labels('languages', languages)),
    fact('card', company.labels.siret, siret ? spacedSiret(siret) : ''),
  ]);
}

export interface ServiceGroup {
  /** The broader service, as a term id; a service without one is its own group. */
  id: string;
  services: string[];
}

/** Services under the broader one they belong to, in the order the firm names them. */
export function groupServices(services: readonly string[], terms: Terms): ServiceGroup[] {
  const groups = new Map<string, string[]>();
  for (const service of services) {
    const parent = terms.term('companyServices', service)?.parent ?? service;
    const members = groups.get(parent) ?? [];
    groups.set(parent, parent === service ? members : [...members, service]);
  }
  return [...groups].map(([id, members]) => ({ id, services: members }));
}
