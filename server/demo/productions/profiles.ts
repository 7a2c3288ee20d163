type Range = [low: number, high: number];

/** What a shoot of a kind is usually like, by the order of size only: enough for a demonstration. */
export interface Profile {
  /** Shooting days here. */
  days: Range;
  /** Crew heads in all, and how many of them are from here. */
  crew: Range;
  localCrew: Range;
  /** Local cast and extras, job-days per shooting day. */
  cast: number;
  extras: number;
  /** Days from the first call to the first shooting day. */
  lead: Range;
  places: Range;
  /** Euros of public money of the territory; null: gets none. */
  support: Range | null;
  /** What a local crew-day costs, in euros. */
  wage: number;
  formats: [string, ...string[]];
  by: 'houses' | 'agencies' | 'schools';
  broadcast?: boolean;
}

const feature: Profile = {
  days: [8, 26],
  crew: [28, 46],
  localCrew: [7, 14],
  cast: 0.8,
  extras: 6,
  lead: [120, 380],
  places: [3, 7],
  support: [25_000, 90_000],
  wage: 290,
  formats: ['90 min', '96 min', '102 min', '110 min'],
  by: 'houses',
};
const tv: Profile = {
  ...feature,
  days: [16, 24],
  crew: [36, 48],
  localCrew: [10, 16],
  extras: 8,
  lead: [80, 220],
  support: [20_000, 50_000],
  formats: ['90 min'],
  broadcast: true,
};
const series: Profile = {
  ...tv,
  days: [32, 62],
  crew: [60, 85],
  localCrew: [24, 36],
  cast: 2.5,
  extras: 16,
  lead: [150, 420],
  places: [5, 9],
  support: [110_000, 210_000],
  formats: ['6 × 52 min', '8 × 52 min', '10 × 26 min'],
};
const documentary: Profile = {
  days: [4, 14],
  crew: [3, 6],
  localCrew: [0, 3],
  cast: 0,
  extras: 0,
  lead: [20, 160],
  places: [1, 4],
  support: [4000, 16_000],
  wage: 270,
  formats: ['52 min', '52 min', '90 min'],
  by: 'houses',
};
const short: Profile = {
  days: [3, 7],
  crew: [12, 22],
  localCrew: [3, 8],
  cast: 0.6,
  extras: 1.5,
  lead: [30, 150],
  places: [1, 3],
  support: [4000, 15_000],
  wage: 190,
  formats: ['14 min', '18 min', '22 min', '27 min'],
  by: 'houses',
};
const commercial: Profile = {
  days: [1, 3],
  crew: [18, 34],
  localCrew: [4, 9],
  cast: 0.7,
  extras: 2,
  lead: [8, 45],
  places: [1, 2],
  support: null,
  wage: 340,
  formats: ['30 s', '45 s', '60 s'],
  by: 'agencies',
};
const clip: Profile = {
  ...commercial,
  days: [1, 2],
  crew: [8, 15],
  localCrew: [2, 4],
  cast: 0.3,
  extras: 1,
  wage: 220,
  formats: ['3 min 40', '4 min'],
  by: 'houses',
};
const flow: Profile = {
  ...clip,
  days: [1, 5],
  crew: [4, 9],
  localCrew: [0, 3],
  extras: 0,
  lead: [6, 40],
  wage: 260,
  formats: ['26 min', '52 min', '13 min'],
  broadcast: true,
};
const student: Profile = {
  ...short,
  days: [2, 5],
  support: null,
  wage: 60,
  formats: ['9 min', '12 min'],
  by: 'schools',
};
const stills: Profile = { ...clip, formats: ['photo'], by: 'agencies' };

const byType: Record<string, Profile> = {
  feature_fiction: feature,
  medium_length: { ...short, days: [8, 12] },
  tv_movie: tv,
  tv_series: series,
  tv_miniseries: { ...series, days: [24, 40], formats: ['4 × 52 min', '3 × 90 min'] },
  platform_series: { ...series, formats: ['8 × 45 min'] },
  doc_series: { ...documentary, days: [10, 20], formats: ['4 × 52 min', '5 × 26 min'] },
  feature_doc: { ...documentary, days: [8, 22], formats: ['80 min', '92 min'] },
  tv_doc: documentary,
  short_doc: { ...documentary, days: [2, 6], formats: ['18 min', '24 min'] },
  short_fiction: short,
  student,
  commercial,
  branded_content: { ...clip, by: 'agencies', formats: ['2 min', '5 × 3 min'] },
  corporate: { ...clip, by: 'agencies', formats: ['6 min'] },
  photo_shoot: stills,
  music_video: clip,
  web_series: { ...short, formats: ['10 × 8 min', '6 × 12 min'] },
};

/** Shows, reports and broadcasts are alike. */
export const profileOf = (type: string): Profile => byType[type] ?? flow;
