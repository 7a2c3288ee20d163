import { formats } from '../i18n/format';
import type { WrapWords } from './fr';

const { count, number } = formats.en;

export const en: WrapWords = {
  page: {
    title: 'Your shoot in figures',
    waiting: 'The form is on its way',
    lost: 'This link no longer works',
    lostLead:
      'It may have been cut off in the letter, or the desk has sent you a newer one: look for its last letter. If there is none, write to the desk and it sends another. What you typed is kept.',
    accepted: 'The desk has taken your figures',
    acceptedLead: (title) =>
      `Thank you. Those of “${title}” now count in the year’s report. To correct them further, write to the desk.`,
    thanks: 'Thank you, they are in',
    thanksLead: (title, at) =>
      `Your figures for “${title}” reached the desk ${at}. It reads them, and writes to you if it has a question.`,
    at: (day, time) => `on ${day} at ${time}`,
    correct: 'Correct an answer',
    correctNote: 'Possible until the desk has taken them. The link stays the same.',
  },
  steps: 'The five parts',
  step: (n, of) => `Part ${n} of ${of}`,
  done: 'filled in',
  empty: 'empty',
  names: { days: 'Days', people: 'People', stays: 'Stay', spend: 'Spend', send: 'Check and send' },
  questions: {
    days: 'How many days here?',
    people: 'Who worked, and who from here?',
    stays: 'Nights, meals, vehicles',
    spend: 'How much was spent here, on what?',
    send: 'Check and send',
  },
  leads: {
    days: 'Ten minutes in all. What you do not have can stay empty.',
    people: (here) =>
      `From here: living in the territory (${here.join(', ')}) when hired. One person employed for ten days makes ten days worked.`,
    stays: 'For everybody, cast and extras included. A rough figure is better than none.',
    spend: 'Without tax, in euros: what firms from here invoice, and what people from here are paid.',
    send: 'Two answers are needed: the shooting days and your name.',
  },
  pitch: {
    title: 'Your shoot in figures',
    text: 'Your answers are kept as you type. The link of the letter brings you back here, on any device.',
  },
  back: 'Back',
  next: (name) => `Next: ${name.toLowerCase()}`,
  known: 'On record at the desk',
  period: (from, to) => (from === to ? from : `${from} – ${to}`),
  days: {
    shootingDays: 'Shooting days',
    shootingHint: 'In the territory. A day counts once, also with two units.',
    prepDays: 'Days of preparation on site',
    wrapDays: 'Days of wrap and restoring',
    unit: 'days',
  },
  people: {
    crew: 'Crew',
    cast: 'Cast',
    extras: 'Extras',
    heads: 'People',
    jobDays: 'Days worked',
    all: 'In all',
    local: 'From here',
    field: {
      heads: 'people in all',
      jobDays: 'days worked in all',
      localHeads: 'people from here',
      localJobDays: 'days worked by people from here',
    },
  },
  stays: {
    roomNights: 'Room-nights',
    roomNightsHint: 'One room for one night: 20 rooms for 5 nights make 100.',
    meals: 'Meals',
    mealsHint: 'Catering and restaurants.',
    vehicleDays: 'Vehicle-days',
    vehicleDaysHint: 'Hired cars and lorries: 3 vehicles for 10 days make 30.',
  },
  spend: {
    wages: 'Wages',
    technical: 'Technical means',
    shooting: 'Shooting costs',
    total: 'Total',
    soFar: 'Spent here',
    none: 'nothing typed',
  },
  send: {
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    nothing: 'Nothing typed',
    missing: 'To look at before sending',
    remarks: 'A word to the desk',
    remarksHint: 'What figures do not say.',
    signedBy: 'Your name',
    signedByHint: 'So that the desk knows whom to ask.',
    submit: 'Send to the desk',
    again: 'Send the corrected answers',
    sending: 'On its way…',
    daysOf: (n) => count(n, 'day', 'days'),
    peopleOf: (heads, local) =>
      local === null
        ? count(heads, 'person', 'people')
        : `${count(heads, 'person', 'people')}, ${number(local)} from here`,
    jobDaysOf: (all, local) =>
      local === null
        ? count(all, 'day worked', 'days worked')
        : `${count(all, 'day worked', 'days worked')}, ${number(local)} by people from here`,
    categories: (n) => count(n, 'category', 'categories'),
  },
  returned: 'The desk asks you to look again',
  unsent:
    'You have changed answers since you sent them. The desk still sees the earlier ones: send them again at the end.',
  saved: {
    saved: (time) => `kept at ${time}`,
    waiting: 'to be kept…',
    saving: 'being kept…',
    offline: 'kept here, sent once online',
    lost: 'the link is void: kept on this device',
    held: 'an answer needs a look',
  },
  faults: {
    whole: 'A whole number, as in 12',
    euros: 'Euros, as in 1,500',
    long: 'Shorter',
    most: (n) => `At most ${number(n)}`,
    over: (n) => `At most ${number(n)}, the total`,
    shootingDays: 'How many shooting days, as in 12',
    signedBy: 'Your name is missing',
  },
};
