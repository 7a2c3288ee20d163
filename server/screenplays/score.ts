import type { Bilingual } from '../common/contract';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';
import type { ReasonDoc } from './candidates';
import type { SceneHeading, SceneMatch } from './contract';
import { stemmedWords } from './phrases';
import type { Understanding } from './understand';

type Reason = SceneMatch['why'][number];
export interface Scored {
  /** From 0 to 1. */
  score: number;
  why: Reason[];
}
export interface Light {
  setting: SceneHeading['setting'];
  night: boolean;
}

/**
 * How much each agreement says, set by trying scene lists against the directory: what a place is counts most, what it
 * can pass for nearly as much, the rest orders those that remain.
 */
const weights = {
  category: 0.5,
  /** Each further term of the same facet: `abbey` and `cloister`. */
  further: 0.2,
  /** A term that has narrower ones, `home` or `heritage`, fits many. */
  broad: 0.3,
  double: 0.4,
  era: 0.15,
  style: 0.12,
  titleWord: 0.3,
  word: 0.12,
  setting: 0.08,
  wrongSetting: -0.2,
  night: 0.04,
};
/** Below this nothing speaks for a place but its setting or its time. */
export const leastScore = 0.25;

const broader = new Set(termsOf('locationCategories').flatMap(({ parent }) => parent ?? []));

/** How well a place answers a need, with every reason in words. */
export function scoreOf(need: Understanding, doc: ReasonDoc, light: Light): Scored {
  const parts = [
    ofCategories(need, doc),
    ofTerms('double', 'doubles', need.double, doc.double, weights.double),
    ofTerms('style', 'styles', need.style, doc.style, weights.style),
    ofTerms('era', 'eras', need.era, doc.era, weights.era),
    ofWords(need, doc),
    ofSetting(light, doc),
    ofNight(light, doc),
  ];
  const sum = parts.reduce((total, { score }) => total + score, 0);
  return { score: Math.max(0, Math.min(1, sum)), why: parts.flatMap(({ why }) => why) };
}

const nothing: Scored = { score: 0, why: [] };

function ofCategories({ category }: Understanding, doc: ReasonDoc): Scored {
  const shared = category.filter((id) => doc.category.includes(id));
  if (shared.length === 0) return nothing;
  const first = Math.max(...shared.map((id) => (broader.has(id) ? weights.broad : weights.category)));
  return {
    score: first + (shared.length - 1) * weights.further,
    why: reasons('category', 'locationCategories', shared),
  };
}

function ofTerms(
  code: Reason['code'],
  vocabulary: VocabularyName,
  wanted: string[],
  has: string[],
  weight: number,
): Scored {
  const shared = wanted.filter((id) => has.includes(id));
  return shared.length === 0 ? nothing : { score: weight, why: reasons(code, vocabulary, shared) };
}

function ofWords({ words }: Understanding, doc: ReasonDoc): Scored {
  const inTitle = new Set(stemmedWords(`${doc.title} ${doc.commune}`));
  const inText = new Set(stemmedWords([...doc.words, doc.summaryFr, doc.summaryEn].join(' ')));
  const title = words.filter((word) => inTitle.has(word));
  const text = words.filter((word) => !inTitle.has(word) && inText.has(word));
  const score = (title.length > 0 ? weights.titleWord : 0) + (text.length > 0 ? weights.word : 0);
  return { score, why: [...title, ...text].map((word) => ({ code: 'word', text: quoted(word) })) };
}

const quoted = (word: string): Bilingual => ({ fr: `« ${word} »`, en: `“${word}”` });

const inside: Bilingual = { fr: 'Intérieur', en: 'Interior' };
const outside: Bilingual = { fr: 'Extérieur', en: 'Exterior' };

/** A place that says neither is let pass. */
function ofSetting({ setting }: Light, { setting: has }: ReasonDoc): Scored {
  if (setting === null || has.length === 0) return nothing;
  const wanted = setting === 'both' ? ['interior', 'exterior'] : [setting];
  if (!wanted.every((each) => has.includes(each))) return { score: weights.wrongSetting, why: [] };
  return {
    score: weights.setting,
    why: wanted.map((each) => ({ code: 'setting', text: each === 'interior' ? inside : outside })),
  };
}

const mains: Bilingual = { fr: 'Courant sur place pour la nuit', en: 'Power on site for the night' };

function ofNight({ night }: Light, { access }: ReasonDoc): Scored {
  const powered = access.includes('power_single') || access.includes('power_63a');
  return night && powered ? { score: weights.night, why: [{ code: 'night', text: mains }] } : nothing;
}

const reasons = (code: Reason['code'], vocabulary: VocabularyName, ids: string[]): Reason[] =>
  ids.flatMap((id) => {
    const term = termOf(vocabulary, id);
    return term ? [{ code, text: { fr: term.fr, en: term.en } }] : [];
  });
