import { z } from 'zod';
import { apart } from '../../listings/kinds/speech';
import { line, list, type Reader, terms } from './readers';
import { valueTexts } from './texts';

const credit = z.object({ title: z.string(), year: z.number().optional(), type: z.string().optional() });
/** A technician says at which level; an actor only what. */
const job = z.union([
  z.string().transform((id) => ({ job: id, level: undefined })),
  z.object({ job: z.string(), level: z.string().optional() }),
]);
const period = z.object({ from: z.iso.date(), to: z.iso.date(), free: z.boolean() });

/** What technicians and actors have. */
export const peopleReaders = {
  'details.jobs': list(job, ({ job, level }, speech) =>
    apart(speech.terms.label('jobTitles', job), level && speech.terms.label('levels', level)),
  ),
  'details.titles': line(z.enum(['masculine', 'feminine']), (form, { language }) => valueTexts[language].titles[form]),
  // A technician's skills are own words, an actor's are terms: a word that is no term stands as it is.
  'details.skills': terms('skills'),
  'details.licences': terms('licences'),
  'details.mobilityKm': line(z.number(), (km, { words, formats }) => words.technician.mobility(formats.kilometres(km))),
  'details.credits': list(credit, ({ title, year, type }, speech) =>
    apart(title, type && speech.terms.label('productionTypes', type), year && String(year)),
  ),
  'details.availability': list(period, ({ from, to, free }, { language, days }) =>
    valueTexts[language][free ? 'free' : 'busy'](days.day(from), days.day(to)),
  ),
  'details.playingAge': line(z.object({ from: z.number(), to: z.number() }), ({ from, to }, { words }) =>
    words.actor.age(from, to),
  ),
  'details.plays': terms('plays'),
  'details.accents': terms('accents'),
  'details.heightCm': line(z.number(), (height, { words }) => words.actor.height(height)),
  'details.showReel': line(z.string(), (url) => url),
  'details.voiceReel': line(z.string(), (url) => url),
} satisfies Record<string, Reader>;
