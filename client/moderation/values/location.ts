import { z } from 'zod';
import { apart } from '../../listings/kinds/speech';
import { fact, line, list, prose, type Reader, terms } from './readers';
import { valueTexts } from './texts';

const phases = z.union([z.literal(1), z.literal(3)]);
const month = z.number().int().min(1).max(12);
const work = z.object({ title: z.string(), year: z.number().optional() });

const metres = line(z.number(), (value, { language, decimal }) => valueTexts[language].metres(decimal(value)));

/** What only places have. */
export const locationReaders = {
  'details.categories': terms('locationCategories'),
  'details.settings': terms('settings'),
  'details.eras': terms('eras'),
  'details.styles': terms('styles'),
  'details.doubles': terms('doubles'),
  'details.altitude': metres,
  'details.surface': line(z.number(), (area, { words, decimal }) => words.location.surface(decimal(area))),
  'details.ceiling': metres,
  'details.power': fact(z.object({ amps: z.number(), phases }), ({ amps, phases }, { words: { location } }) =>
    amps === 0 ? location.noPower : location.power(amps, phases),
  ),
  'details.trucks': fact(
    z.object({ tonnes: z.number(), spaces: z.number() }),
    ({ tonnes, spaces }, { words: { location }, decimal }) =>
      tonnes === 0 ? location.noTrucks : location.trucks(decimal(tonnes), spaces),
  ),
  'details.unitBase': fact(z.object({ metres: z.number() }), (base, { words: { location }, metres }) =>
    base.metres === 0 ? location.onSite : location.away(metres(base.metres)),
  ),
  'details.noise': fact(z.object({ level: z.string() }), ({ level }, speech) => speech.terms.label('noises', level)),
  'details.season': fact(z.object({ from: month, to: month }), ({ from, to }, { words: { location }, days }) =>
    from === 1 && to === 12 ? location.allYear : location.season(days.monthName(from), days.monthName(to)),
  ),
  'details.authorities': terms('authorities'),
  'details.permitNote': prose,
  'details.fee': fact(z.object({ basis: z.string() }), ({ basis }, speech) => speech.terms.label('fees', basis)),
  'details.drone': fact(z.object({ rule: z.string() }), ({ rule }, speech) => speech.terms.label('droneRules', rule)),
  'details.protections': terms('protections'),
  'details.stepFree': line(z.boolean(), (yes, { language }) => valueTexts[language][yes ? 'yes' : 'no']),
  'details.pastShoots': list(work, ({ title, year }) => apart(title, year && String(year))),
} satisfies Record<string, Reader>;
