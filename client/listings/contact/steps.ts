import type { ListingView } from '@contract/listings';
import type { LineIconName } from '../parts/LineIcon';
import type { ContactWords } from './texts';
import { callUrl, gpsUrl, mailUrl, routeUrl } from './ways';

/** Something to do with a listing that is a link to elsewhere. */
export interface Step {
  icon: LineIconName;
  label: string;
  href: string;
}

const when = (condition: unknown, step: Step): Step[] => (condition ? [step] : []);

/**
 * The first is what most come for: the way to a place, a word to a person or a firm. Whose commune alone is shown
 * has no way that leads to the door.
 */
export function stepsFor({ kind, title, contact, place }: ListingView, words: ContactWords, isFinger: boolean): Step[] {
  const { email, phone } = contact;
  const isExact = place.precision === 'exact';
  const speak = [
    ...when(email, { icon: 'mail', label: words.write, href: mailUrl(email ?? '', title) }),
    ...when(phone, { icon: 'phone', label: words.call, href: callUrl(phone ?? '') }),
  ];
  const go = [
    ...when(isExact, { icon: 'route', label: words.route, href: routeUrl(place.position) }),
    ...when(isExact && isFinger, { icon: 'pin', label: words.gps, href: gpsUrl(place.position, title) }),
  ];
  return kind === 'location' ? [...go, ...speak] : [...speak, ...go];
}
