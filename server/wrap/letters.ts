import type { Letter } from '../mail/letter';
import { texts } from './letterTexts';
import type { Occasion, WrapFormRecord } from './model';

type About = Pick<WrapFormRecord, 'production' | 'round' | 'to' | 'lang' | 'reason'>;

/** The letter of an occasion with its link. Its key holds the round: asked for twice it is sent once. */
export function letterAbout(form: About, occasion: Occasion, title: string, link: string): Letter {
  const { production, round, to, lang, reason } = form;
  const { [occasion]: wording, open } = texts[lang];
  return {
    to,
    lang,
    ...wording(title),
    ...(occasion === 'returned' && reason ? { quote: reason } : {}),
    actions: [{ label: open, url: link }],
    key: `wrap:${production}:${round}:${occasion}`,
    secret: true,
  };
}
