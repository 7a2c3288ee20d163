import { formats } from './format';
import type { Words } from './fr';

const { count } = formats.en;

export const en = {
  site: {
    name: 'Auvergne',
    role: 'filming desk',
    title: 'Auvergne filming desk',
    home: 'Places and people',
    shotHere: 'Shot here',
    ask: 'Ask the desk',
    prepare: 'Prepare',
    script: 'From script to places',
    crewDepth: 'Crew around a place',
    permits: 'Permits by date',
    castings: 'Verified castings',
    allShotHere: 'Everything shot in Auvergne',
    skip: 'Skip to content',
  },
  language: { label: 'Language', fr: 'Français', en: 'English' },
  theme: { toDark: 'Switch to the dark theme', toLight: 'Switch to the light theme' },
  kinds: {
    location: { one: 'Location', other: 'Locations', count: (n) => count(n, 'location', 'locations') },
    technician: { one: 'Crew', other: 'Crew', count: (n) => count(n, 'crew member', 'crew') },
    actor: { one: 'Actor', other: 'Actors', count: (n) => count(n, 'actor', 'actors') },
    company: { one: 'Company', other: 'Companies', count: (n) => count(n, 'company', 'companies') },
  },
  shoots: (n) => count(n, 'shoot', 'shoots'),
  illustration: 'Illustration',
  demo: 'Demonstration',
  close: 'Close',
  retry: 'Try again',
  offline: (time) => `No connection. What you see is from ${time}.`,
  problems: {
    offline: 'The server does not answer. Check your connection, then try again.',
    unavailable: 'The desk is closed for a moment. Try again in a minute.',
    not_found: 'There is no such page, or no longer.',
    invalid_input: 'Something in this address is not valid.',
    too_many_requests: 'Too many requests at once. Try again in a minute.',
    internal: 'This page cannot be shown. Try again; if it lasts, write to the desk.',
    sign_in_required: 'Sign in to see this page.',
    not_allowed: 'This page is not open to your account.',
    conflict: 'Somebody changed this listing meanwhile. Reload the page.',
    too_large: 'This is too large to send.',
  },
  lost: {
    title: 'Page not found',
    text: 'There is nothing at this address. The search is still here.',
    link: 'Search the directory',
  },
} satisfies Words;
