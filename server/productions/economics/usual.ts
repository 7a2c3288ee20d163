import type { Economics } from './contract';

const aquitaine = {
  source: 'Étude des retombées en Aquitaine, 2011 : dépense locale par jour de tournage',
  asOf: '2011-12-31',
  assumption: false,
};
const guessed = {
  source: 'Hypothèse de départ, à remplacer par les bilans du guichet',
  asOf: '2026-11-24',
  assumption: true,
};

const rate = (types: string[], fr: string, en: string, amount: number) => ({
  types,
  label: { fr, en },
  amount,
  pricesOf: 2011,
  ...aquitaine,
});
const guess = (types: string[], fr: string, en: string, amount: number) => ({
  types,
  label: { fr, en },
  amount,
  pricesOf: 2024,
  ...guessed,
});
const price = (amount: number) => ({ amount, ...guessed });

/**
 * The figures a new desk begins with. The measured ones are of a study of 2011 in Aquitaine, a whole region with its
 * crew base; hence the capture of 0.7, until ten wrap forms of one's own say better.
 */
export const usualEconomics: Economics = {
  territory: ['03', '15', '43', '63'],
  dayRates: [
    rate(
      ['feature_fiction', 'feature_animation', 'medium_length'],
      'long métrage à petit budget',
      'low-budget feature',
      11_000,
    ),
    rate(['tv_movie', 'pilot'], 'fiction TV unitaire', 'TV single drama', 13_000),
    // The study says 35,000 to 40,000: the middle.
    rate(
      ['tv_series', 'tv_miniseries', 'daily_series', 'platform_series'],
      'série TV, milieu de 35 000 à 40 000',
      'TV series, the middle of 35,000 to 40,000',
      37_500,
    ),
    rate(['feature_doc', 'tv_doc', 'doc_series', 'short_doc'], 'documentaire', 'documentary', 1500),
    guess(['short_fiction', 'short_animation', 'experimental'], 'court métrage', 'short film', 2500),
    guess(['commercial', 'branded_content', 'corporate'], 'publicité', 'commercial', 8000),
    guess(['music_video', 'concert_film'], 'clip', 'music video', 2000),
    guess(
      [
        'magazine',
        'reality',
        'news_report',
        'sport_broadcast',
        'web_series',
        'photo_shoot',
        'fashion',
        'social_content',
      ],
      'flux, web et photo',
      'flow, web and stills',
      2000,
    ),
  ],
  otherRate: { amount: 2000, pricesOf: 2024, ...guessed },
  index: {
    levels: {
      2011: 1,
      2012: 1.02,
      2013: 1.029,
      2014: 1.034,
      2015: 1.034,
      2016: 1.036,
      2017: 1.047,
      2018: 1.066,
      2019: 1.078,
      2020: 1.083,
      2021: 1.101,
      2022: 1.158,
      2023: 1.215,
      2024: 1.24,
    },
    source: 'INSEE, indice des prix à la consommation, moyennes annuelles arrondies, 2011 = 1',
    asOf: '2024-12-31',
    assumption: true,
  },
  localCapture: { value: 0.7, ...guessed },
  prices: {
    crewDay: price(300),
    castDay: price(450),
    extraDay: {
      amount: 105,
      source: 'Minimum du silhouette muet, convention du cinéma, article de 2024',
      asOf: '2024-12-31',
      assumption: false,
    },
    roomNight: price(80),
    meal: price(18),
    vehicleDay: price(60),
  },
  hoursPerDay: {
    value: 7.8,
    source: 'Convention collective de la production cinématographique : 39 heures sur cinq jours',
    asOf: '2026-11-24',
    assumption: true,
  },
  hoursPerYear: {
    value: 1607,
    source: 'Durée légale annuelle du travail en France',
    asOf: '2026-11-24',
    assumption: false,
  },
};
