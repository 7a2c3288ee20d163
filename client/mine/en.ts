import { formats } from '../i18n/format';
import type { MineWords } from './fr';

const { count } = formats.en;

export const en: MineWords = {
  title: 'My listings',
  propose: 'List yourself',
  another: 'Add another listing',
  untitled: 'Untitled',
  status: {
    published: 'Online',
    draft: 'Draft',
    pending: 'With the desk',
    pendingSince: (day) => `With the desk since ${day}`,
    returned: 'The desk asks for a change',
    refused: 'Refused by the desk',
    archived: 'Taken down',
  },
  draftNote: 'Not sent yet: the public does not see it.',
  pendingNote: 'The desk is reading it. It goes online once they agree.',
  archivedNote: 'It is no longer in the search. You can put it back.',
  changes: {
    open: (n) => `${count(n, 'change', 'changes')} to send to the desk`,
    submitted: (n, day) => `${count(n, 'change', 'changes')} with the desk since ${day}; the public version stays`,
    returned: 'The desk asks for a change; the public version stays',
  },
  saved: (ago) => `edited ${ago}`,
  confirmed: (ago) => `confirmed ${ago}`,
  unconfirmed: 'never confirmed',
  due: 'These facts are getting old: are they still right?',
  confirm: 'Still right',
  justConfirmed: 'Confirmed today, thank you.',
  edit: 'Edit',
  resume: 'Go on',
  see: 'View',
  preview: 'Preview',
  takeDown: 'Take down',
  remove: 'Delete',
  putBack: 'Put back',
  of: (action, title) => `${action}: ${title}`,
  ask: {
    takeDown: (title) => `Take “${title}” out of the search? It stays here, and you can put it back.`,
    remove: (title) => `Delete “${title}” with its pictures? This cannot be undone.`,
    putBack: (title) => `Put “${title}” back? The desk reads it first.`,
    yes: { takeDown: 'Take it down', remove: 'Delete', putBack: 'Send to the desk' },
    keep: 'Keep it',
    notNow: 'Not now',
  },
  incomplete: 'Something is missing before it can go back: open the listing, it says what.',
  moved: 'This listing changed meanwhile. Here is where it stands.',
  claims: {
    title: 'Listings you asked for',
    text: (day) => `Asked for ${day}. The desk answers by letter.`,
  },
  empty: {
    title: 'Let shoots find you',
    text: 'A listing takes three minutes on a phone: what you offer, where, and a few pictures. Everything is kept as you go; the desk reads it, then scouts find you on the map.',
    which: 'What would you like to list?',
    kinds: {
      location: { name: 'A place', note: 'a house, a barn, a view' },
      technician: { name: 'Your trade', note: 'crew, craft, workshop' },
      actor: { name: 'Yourself, on screen', note: 'actor' },
      company: { name: 'A company', note: 'catering, hire, hotel, studio' },
    },
    found: 'Are you listed already? Open your listing from the search and ask to take it over.',
    search: 'Search',
  },
};
