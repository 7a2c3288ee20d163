import type { Viewer } from '../../common/viewer';
import { invalid } from '../../http/problems';
import { findBySlug } from '../../listings/find';
import { owns } from '../../listings/policy';
import { adultAge, type CastingRole } from '../contract';
import type { CallRecord } from '../record';
import type { ApplicationInput } from './contract';

/**
 * Whether this person may apply for these roles: a child only for those of its age, a crowd only as extras, nobody with
 * a listing that is another's.
 *
 * @throws invalid_input that names the role or the listing
 */
export async function checkFit(call: CallRecord, input: ApplicationInput, viewer: Viewer): Promise<void> {
  input.roles.forEach((id, place) => {
    const role = call.roles.find((each) => each.id === id);
    const fault = role ? faultOf(role, input) : 'This call has no such role';
    if (fault) throw invalid({ [`roles.${place}`]: fault });
  });
  if (input.kind === 'adult' && input.listing !== null) await checkListing(input.listing, viewer);
}

function faultOf({ kind, ageFrom, ageTo }: CastingRole, input: ApplicationInput): string | null {
  if (input.kind === 'child')
    return ageFrom <= input.age && input.age <= ageTo ? null : `This role is for ages ${ageFrom} to ${ageTo}`;
  if (ageTo < adultAge) return 'This role is for a child: a guardian applies';
  if (input.kind === 'group' && kind !== 'extra') return 'A group applies as extras';
  return null;
}

async function checkListing(slug: string, viewer: Viewer): Promise<void> {
  const listing = await findBySlug(slug);
  const isOwn = listing?.kind === 'actor' && listing.status === 'published' && owns(viewer, listing);
  if (!isOwn) throw invalid({ listing: 'A published actor’s listing of your own, while you are signed in' });
}
