import type { Lang } from '../common/contract';
import type { Letter } from './letter';
import { frenchTypography } from './typography';

export interface LaidOut {
  subject: string;
  text: string;
  html: string;
}

const names: Record<Lang, string> = { fr: 'Guichet des tournages d’Auvergne', en: 'Auvergne filming desk' };
const why: Record<Lang, string> = {
  fr: 'Vous recevez cette lettre parce que votre adresse a été donnée au guichet.',
  en: 'You receive this letter because your address was given to the desk.',
};

/** How a letter looks: as plain text, and as one calm column for those who read HTML. The same words in both. */
export function layOut(letter: Letter, publicUrl: string): LaidOut {
  const set = letter.lang === 'fr' ? frenchTypography : (text: string) => text;
  const words = {
    lang: letter.lang,
    subject: set(letter.subject),
    paragraphs: letter.paragraphs.map(set),
    quote: letter.quote,
    actions: (letter.actions ?? []).map(({ label, url }) => ({ label: set(label), url })),
    name: names[letter.lang],
    foot: why[letter.lang],
    publicUrl,
  };
  return { subject: words.subject, text: asText(words), html: asHtml(words) };
}

interface Words {
  lang: Lang;
  subject: string;
  paragraphs: string[];
  quote?: string;
  actions: { label: string; url: string }[];
  name: string;
  foot: string;
  publicUrl: string;
}

function asText({ paragraphs, quote, actions, name, foot, publicUrl }: Words): string {
  const quoted = quote ? [quote.replace(/^/gm, '> ')] : [];
  const links = actions.map(({ label, url }) => `${label}\n${url}`);
  return `${[...paragraphs, ...quoted, ...links, name, `-- \n${foot}\n${publicUrl}`].join('\n\n')}\n`;
}

/** Styles stand on the elements: many readers of mail drop a style sheet. Colours are the site's. */
const style = {
  page: 'margin:0;padding:32px 16px;background:#f6f6f3',
  sheet: 'max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:4px',
  text: "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.55;color:#1b1f22",
  name: 'margin:0 0 24px;font-size:14px;font-weight:600;color:#4a5156',
  paragraph: 'margin:0 0 16px',
  quote: 'margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid #e2e2dc;color:#4a5156',
  actions: 'margin:24px 0 8px',
  button:
    'display:inline-block;margin:0 8px 8px 0;padding:12px 20px;background:#0b6170;border:1px solid #0b6170;border-radius:4px;color:#ffffff;font-weight:600;text-decoration:none',
  quiet:
    'display:inline-block;margin:0 8px 8px 0;padding:12px 20px;background:#ffffff;border:1px solid #8b918f;border-radius:4px;color:#0b6170;font-weight:600;text-decoration:none',
  address: 'margin:0 0 8px;font-size:13px;color:#666d71;word-break:break-all',
  foot: 'max-width:560px;margin:16px auto 0;padding:0 32px;font-size:13px;color:#666d71',
  link: 'color:#0b6170',
};

function asHtml({ lang, subject, paragraphs, quote, actions, name, foot, publicUrl }: Words): string {
  const lines = paragraphs.map((text) => element('p', style.paragraph, inLines(text)));
  if (quote) lines.push(element('blockquote', style.quote, inLines(quote)));
  const [expected] = actions;
  if (expected) {
    lines.push(element('p', style.actions, actions.map(asButton).join('')));
    lines.push(element('p', style.address, link(expected.url, expected.url)));
  }
  const sheet = element('div', style.sheet, element('p', style.name, escaped(name)) + lines.join('\n'));
  const after = element('p', style.foot, `${escaped(foot)}<br>${link(publicUrl, publicUrl)}`);
  const title = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title>`;
  return `<!doctype html>\n<html lang="${lang}"><head>${title}</head>\n<body style="${style.page}">${element('div', style.text, sheet + after)}</body></html>\n`;
}

const element = (tag: string, css: string, inner: string) => `<${tag} style="${css}">${inner}</${tag}>`;
const link = (url: string, label: string) => `<a href="${escaped(url)}" style="${style.link}">${escaped(label)}</a>`;
const asButton = ({ label, url }: { label: string; url: string }, place: number) =>
  `<a href="${escaped(url)}" style="${place === 0 ? style.button : style.quiet}">${escaped(label)}</a>`;
const inLines = (text: string) => escaped(text).replace(/\n/g, '<br>');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
