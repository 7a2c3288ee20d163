import type { ListingKind } from '@contract/common';
import { en as shared } from '../i18n/en';
import { formats } from '../i18n/format';
import type { SearchWords } from './fr';

const { count, kilometres, number } = formats.en;

const things = (kinds: readonly ListingKind[], n: number) =>
  kinds.length === 1 && kinds[0] ? shared.kinds[kinds[0]].count(n) : count(n, 'listing', 'listings');
const none: Record<ListingKind, string> = {
  location: 'No location',
  technician: 'No crew',
  actor: 'No actor',
  company: 'No company',
};

export const en = {
  heading: 'Filming locations and film people of Auvergne',
  titleNear: (things, place) => `${things} near ${place}`,
  description: 'Filming locations, crew, actors and companies of Auvergne on one map: what is there, and who is near.',
  everything: 'All',
  tabs: 'What to look for',
  things,

  box: {
    label: 'Find a place, a person, a job, a company',
    placeholder: 'Lake, castle, gaffer…',
    placeholderShort: 'Search',
    submit: 'Search',
    clear: 'Clear the text',
    listings: 'Listings',
    terms: 'Search in',
    communes: 'Around',
    suggestions: (n) => count(n, 'suggestion', 'suggestions'),
    none: 'No suggestion. Enter searches these words everywhere.',
    choose: 'choose',
    open: 'open',
    also: (also) => `also: ${also.join(', ')}`,
    field: (field) => `${field}:`,
  },

  near: {
    label: 'Around which town',
    placeholder: 'Around…',
    me: 'My position',
    point: 'this point',
    chosen: (place, radius) => `${place}, ${kilometres(radius)}`,
    clear: 'Stop searching around this point',
    none: 'No town of that name',
    denied: 'The browser did not give your position. Type the name of a town, or right-click on the map.',
    around: (place, radius) => `${kilometres(radius)} around ${place}`,
    radius: 'Radius',
    radiusOf: (radius) => kilometres(radius),
    heading: 'Around',
  },

  facets: {
    heading: 'Filters',
    open: (n) => (n === 0 ? 'Filters' : `Filters · ${n}`),
    show: (things) => `Show ${things}`,
    more: (n) => `${number(n)} more`,
    less: 'Fewer',
    search: (name) => `Search in “${name}”`,
    nothing: 'Nothing of that name',
    clear: 'Clear all',
    remove: (label) => `Remove ${label}`,
    chosen: 'Chosen filters',
    typed: (q) => `“${q}”`,
    box: 'Map shown',
    names: {
      category: 'Setting',
      access: 'Technical access',
      authority: 'Permission from',
      double: 'Can pass for',
      setting: 'Interior, exterior',
      era: 'Period',
      style: 'Style',
      fee: 'Fee',
      protection: 'Protection',
      department: 'Department',
      job: 'Job',
      level: 'Level',
      licence: 'Driving licence',
      plays: 'Parts',
      age: 'Playing age',
      skill: 'Skills',
      accent: 'Accent',
      service: 'Service',
      certification: 'Label',
      language: 'Language spoken',
      departement: 'Where in Auvergne',
    },
  },

  results: {
    label: 'Results',
    skip: 'Skip to results',
    within: (radius) => `within ${kilometres(radius)}`,
    inBox: 'on the map shown',
    forWords: (q) => `for “${q}”`,
    more: (n) => `Show ${number(n)} more`,
    shown: (shown, total) => `${number(shown)} of ${number(total)}`,
    narrow: 'The list stops here. One more filter makes it shorter.',
    sort: 'Sort',
    sorts: { relevance: 'Relevance', distance: 'Distance', newest: 'Newest', title: 'Title' },
    degraded: 'The search was cut short: some listings may be missing.',
    failed: 'The list cannot be shown just now.',
    failedKept: 'The map and what you typed are kept.',
    loading: 'Searching',
  },

  empty: {
    none: (kinds, where, filters) =>
      [
        kinds.length === 1 && kinds[0] ? none[kinds[0]] : 'No listing',
        where && ` ${where}`,
        filters.length > 0 && ` with ${filters.map((name) => `“${name}”`).join(', ')}`,
        '.',
      ]
        .filter(Boolean)
        .join(''),
    within: (things, radius) => `${things} within ${kilometres(radius)}`,
    outside: (things) => `${things} in the whole of Auvergne`,
    withoutFacet: (things, name) => `${things} without the filter “${name}”`,
    withoutFacets: (things) => `${things} without the filters`,
    withoutWords: (things, q) => `${things} without “${q}”`,
    otherKind: (things) => `${things} for the same search`,
    ask: (words) => (words === '' ? 'Ask the desk' : `Ask the desk: “${words}”`),
    rest: 'Clear all and start again',
  },

  map: {
    label: 'Map of the results; the same listings are in the list',
    follow: 'Search as the map moves',
    here: 'Search the map shown',
    aroundHere: 'Search around this point',
    alsoShow: (kind) => `Also show on the map: ${kind}`,
    legend: 'On the map',
    handle: (radius) => `Radius: ${kilometres(radius)}. Drag to change.`,
    open: 'Open the listing',
    commune: 'Position within the town',
    list: 'List',
    map: 'Map',
  },
} satisfies SearchWords;
