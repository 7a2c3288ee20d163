import type { PackageFormat, Vote } from '@contract/packages';
import { formats } from '../i18n/format';
import type { PackageWords } from './fr';

const { count, number } = formats.en;

const files: Record<PackageFormat, string> = { pdf: 'PDF', gpx: 'GPX', kml: 'KML', csv: 'CSV', ics: 'ICS' };
const votes: Record<Vote, string> = { yes: 'Yes', maybe: 'Maybe', no: 'No' };

export const en: PackageWords = {
  waiting: 'The package is on its way',
  lost: 'This link leads nowhere any more',
  lostLead:
    'It has expired, whoever sent it has taken it back, or it is not whole. Ask them for a new link; what you wrote there has stayed with them.',
  broken: 'The package cannot be shown',
  directory: 'See the directory',
  gate: {
    title: 'Protected package',
    lead: 'Whoever sent it gives you the password, by another way than this link.',
    missing: 'The password of the package',
    wrong: 'This is not the password. Capitals count.',
    button: 'Open the package',
  },
  cover: {
    validUntil: (day) => `Link valid until ${day}`,
    files: 'Files of the package',
    file: files,
    fileOf: (format) => `Download the package as ${files[format]}`,
    kind: (places, others) =>
      [
        'Location package',
        ...(places > 0 ? [count(places, 'place', 'places')] : []),
        ...(others > 0 ? [count(others, 'contact', 'contacts')] : []),
      ].join(', '),
    preparedBy: (name, company) =>
      [name && `prepared by ${name}`, company && `for ${company}`].filter(Boolean).join(' '),
    masked: 'Blind package: owners and exact positions are told by the desk, once you have chosen.',
  },
  intro: {
    maskedMap: 'The circles tell the region, not the address.',
    voice: 'Say what you think, place by place: no account to make, a first name is enough.',
    scouting: (day) => `Day of scouting: ${day}`,
    calendar: 'Add to calendar',
    index: 'Contents',
    map: 'Map of the places in the package',
    withdrawn: (n) =>
      n === 1
        ? 'One entry has left the directory since: it is no longer shown.'
        : `${number(n)} entries have left the directory since: they are no longer shown.`,
    nothing: 'Nothing left to show in this package',
    nothingText: 'What it held has left the directory. Ask for a new selection.',
  },
  place: {
    within: (km) => `position within ${km}`,
    commune: 'position to the commune',
    page: 'Open its page',
    pictures: (title) => `Pictures: ${title}`,
    enlarge: (n, of) => `Enlarge picture ${n} of ${of}`,
    more: (n) => `+ ${count(n, 'picture', 'pictures')}`,
    facts: 'Facts for scouts',
  },
  crew: { title: 'People and firms', lead: 'To shoot on the spot.' },
  votes: {
    label: (title) => `What you think of “${title}”`,
    vote: votes,
    who: (vote, names) => `${votes[vote]}: ${names}`,
    undo: 'Take back your vote',
  },
  comments: {
    label: (title) => `Comment on “${title}”`,
    placeholder: 'Write a comment',
    fromSender: 'prepared this package',
    remove: 'Take out',
    removeLabel: (text) => `Take out your comment “${text}”`,
    send: 'Send',
    cancel: 'Cancel',
    as: (name) => `Signed ${name}`,
    change: 'change',
    changeName: 'Change your first name',
  },
  name: {
    label: 'Your first name',
    hint: 'Asked once, kept in this browser.',
    missing: 'A first name, to know who is speaking',
    keep: 'Continue',
  },
  foot: {
    illustrations: 'Pictures: illustrations of the demonstration.',
    credits: 'The credit of each picture stands below it, enlarged.',
    seen: (people, when) =>
      [people === 0 ? '' : `Opened by ${count(people, 'person', 'people')}`, when && `last read ${when}`]
        .filter(Boolean)
        .join(', '),
    at: (day, time) => `${day} at ${time}`,
    today: 'today',
    yesterday: 'yesterday',
    on: (day) => `on ${day}`,
    question: 'A question about this package?',
    ask: 'Ask the desk',
  },
};
