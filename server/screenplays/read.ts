import type { z } from 'zod';
import type { Lang } from '../common/contract';
import { noteNeed } from '../gaps/note';
import { invalid } from '../http/problems';
import { toCard } from '../listings/toCard';
import type { SearchEngine } from '../search/engine';
import { type Around, type Candidate, candidatesFor } from './candidates';
import type { readScreenplay, SceneHeading, SceneMatch, SceneSet, ScreenplayReading } from './contract';
import { headingsOf } from './headings';
import { leastScore, scoreOf } from './score';
import { hasNight, type Scenes, setsOf, settingOf } from './sets';
import { told, type Understanding, understand } from './understand';

type Ask = z.output<typeof readScreenplay.body>;

/** A feature has about 120 scenes; a series is pasted by the episode. */
export const mostScenes = 1000;
/** Needs per call to the engine: between two calls others are answered. */
const chunk = 12;

/**
 * Reads a scene list and offers places for each. Of the text nothing is kept; what the directory lacks is counted as
 * terms of our vocabularies.
 *
 * @throws invalid_input without any scene heading, or with too many
 */
export async function read(engine: SearchEngine, ask: Ask): Promise<ScreenplayReading> {
  const { format, headings } = headingsOf(ask.text);
  if (headings.length === 0)
    throw invalid({
      text: 'No scene heading in it: one line a scene, as in "INT. CAFÉ - JOUR" or "EXT. LAKE - NIGHT"',
    });
  if (headings.length > mostScenes)
    throw invalid({
      text: `At most ${mostScenes} scenes at a time: this has ${headings.length}; paste an episode or an act`,
    });
  const sets = await matched(engine, setsOf(headings), ask);
  return {
    format,
    scenes: headings.length,
    sets,
    without: sets.filter(({ matches }) => matches.length === 0).map(({ place }) => place),
    counts: countsOf(headings),
  };
}

async function matched(engine: SearchEngine, all: Scenes[], ask: Ask): Promise<SceneSet[]> {
  const around = ask.near ? { at: ask.near, radius: ask.radius ?? usualRadius } : null;
  const sets: SceneSet[] = [];
  for (let at = 0; at < all.length; at += chunk) {
    const some = all.slice(at, at + chunk);
    const needs = some.map(understand);
    const candidates = await candidatesFor(engine, needs, around);
    for (const [place, each] of some.entries()) {
      const need = needs[place] ?? understand(each);
      const set = presentSet(each, need, candidates[place] ?? [], { ...ask, around });
      sets.push(set);
      await noteLack(need, set.matches.length);
    }
  }
  return sets;
}

/** Kilometres around a point that was given without a radius: an hour and a half by road. */
const usualRadius = 80;

function presentSet(
  { place, scenes }: Scenes,
  need: Understanding,
  candidates: Candidate[],
  { lang, each, around }: Ask & { around: Around | null },
): SceneSet {
  const light = { setting: settingOf(scenes), night: hasNight(scenes) };
  const matches = candidates
    .map(({ hit, doc }) => ({ hit, ...scoreOf(need, doc, light) }))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score)
    .slice(0, each)
    .map(({ hit, score, why }): SceneMatch => ({ card: toCard(hit, lang, around?.at), score, why }));
  return {
    place,
    scenes,
    setting: light.setting,
    understood: told(need),
    matches,
    search: searchFor(need, place, lang),
  };
}

/** The search page with the same terms; with the words where no term was understood. */
function searchFor({ category, double }: Understanding, place: string, lang: Lang): string {
  const query = new URLSearchParams({ kind: 'location' });
  for (const id of category) query.append('category', id);
  if (category.length === 0) for (const id of double) query.append('double', id);
  if (category.length + double.length === 0) query.set('q', place.toLocaleLowerCase(lang));
  return `/?${query}`;
}

/** What the territory lacks, as terms: never the words of a screenplay. */
async function noteLack({ category, double }: Understanding, found: number): Promise<void> {
  const terms = [
    ...category.map((term) => ({ field: 'category', term })),
    ...double.map((term) => ({ field: 'double', term })),
  ];
  if (terms.length > 0)
    await noteNeed({ source: 'screenplay', kind: 'location', terms, words: [], departement: null, found });
}

function countsOf(headings: readonly SceneHeading[]): ScreenplayReading['counts'] {
  const count = (is: (heading: SceneHeading) => boolean) => headings.filter(is).length;
  return {
    interior: count(({ setting }) => setting === 'interior' || setting === 'both'),
    exterior: count(({ setting }) => setting === 'exterior' || setting === 'both'),
    day: count(({ time }) => time === 'day'),
    night: count(({ time }) => time === 'night'),
  };
}
