import { formats } from '../../i18n/format';
import type { ShareWords } from './fr';

const { count, number } = formats.en;

export const en: ShareWords = {
  button: 'Share',
  drawer: 'Share the shortlist',
  lead: 'A link opens the shortlist as a package: pictures, map, votes. Nobody needs an account.',
  form: {
    title: 'New link',
    label: 'Whom it is for',
    labelHint: 'By this name you will know who opened which link.',
    labelExample: 'Ines, director',
    labelMissing: 'Whom it is for, as in “Ines, director”',
    lang: 'Language of the package',
    languages: { fr: 'French', en: 'English' },
    masked: 'Blind: hide which places they are',
    maskedOff: 'Names, positions and public contacts are shown, as in the directory.',
    maskedOn: (aliased, plain) =>
      [
        'No name, no contact, no owner; the position becomes a circle and pictures lose their captions.',
        aliased > 0 ? `${count(aliased, 'entry bears your alias', 'entries bear your alias')}.` : '',
        plain > 0 ? `${count(plain, 'entry bears its category', 'entries bear their category')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    seen: 'What will be shown',
    seenMore: (n) => `and ${number(n)} more`,
    days: 'Valid for',
    daysOf: (n) =>
      n === 365 ? 'one year' : n % 7 === 0 && n < 30 ? count(n / 7, 'week', 'weeks') : count(n, 'day', 'days'),
    replies: 'Take votes and comments',
    password: 'Password',
    passwordHint: 'Optional. Give it by another way: it is in no letter.',
    passwordShort: 'At least six characters, or none',
    to: 'Send by letter to',
    toHint: 'Optional. Otherwise copy the link.',
    toWrong: 'An address, as in name@example.org',
    optional: 'optional',
    button: 'Make the link',
    another: 'Make another link',
    nothing: 'The shortlist is empty: add a place before you share it.',
  },
  made: {
    title: (label) => `Link for ${label}`,
    once: 'Shown this once: we keep only its fingerprint.',
    sent: (to) => `A letter was sent to ${to}.`,
    copy: 'Copy',
    copied: 'Copied',
    open: 'Open',
    address: 'Address of the link',
  },
  list: {
    title: 'Links',
    none: 'No link yet.',
    masked: 'Blind',
    password: 'Password',
    revoked: 'Taken back',
    expired: 'Expired',
    until: (day) => `until ${day}`,
    made: (day, name) => `made on ${day}${name && ` by ${name}`}`,
    unseen: 'Not opened yet',
    seen: (n) => `Opened by ${count(n, 'person', 'people')}`,
    nobody: 'No first name',
    times: (n) => count(n, 'time', 'times'),
    said: (comments, votes) =>
      [
        ...(comments > 0 ? [count(comments, 'comment', 'comments')] : []),
        ...(votes > 0 ? [count(votes, 'vote', 'votes')] : []),
      ].join(', '),
    revoke: 'Take the link back',
    revokeAsk: 'It will open for nobody any more. What was said stays here.',
    keep: 'Keep it',
    more: (n) => `${number(n)} more`,
  },
  files: {
    title: 'Files',
    masked: 'Blind: hide which places they are',
    names: {
      pdf: 'Package, one page a place',
      csv: 'Table',
      gpx: 'Points for a GPS',
      kml: 'Points for a map',
      ics: 'Day of scouting',
    },
  },
  team: {
    title: 'What they say',
    votes: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
    who: (vote, names) => `${vote}: ${names}`,
    through: (label) => `through the link “${label}”`,
    gone: 'Entry withdrawn from the directory',
    answer: 'Answer',
    answerLabel: (label) => `Answer those with the link “${label}”`,
    send: 'Send the answer',
    cancel: 'Cancel',
    ours: 'your team',
  },
};
