import type { Letter } from '../../mail/letter';
import { texts } from './letterTexts';
import type { AskedRecord, QuestionRecord } from './model';

/** The question as a letter: three answers as links that open a page with the answer chosen, and answer nothing yet. */
export function letterAbout(
  asked: Pick<AskedRecord, 'question' | 'listing' | 'title' | 'to' | 'lang'>,
  { from, to, about, place }: Pick<QuestionRecord, 'from' | 'to' | 'about' | 'place'>,
  link: string,
): Letter {
  const { question, listing, lang, title } = asked;
  const words = texts[lang];
  const said = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const days = words.days(said.format(new Date(from)), from === to ? null : said.format(new Date(to)));
  return {
    to: asked.to,
    lang,
    subject: words.subject(days),
    paragraphs: [words.hello(title), words.asks(days, place), words.after],
    ...(about ? { quote: about } : {}),
    actions: [
      { label: words.free, url: `${link}?answer=free` },
      { label: words.partly, url: `${link}?answer=partly` },
      { label: words.taken, url: `${link}?answer=taken` },
    ],
    key: `availability:${question}:${listing}`,
    secret: true,
  };
}
