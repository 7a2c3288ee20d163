import type { Lang } from '../../common/contract';
import type { Letter } from '../../mail/letter';
import type { ShareRecord } from './model';

interface About {
  to: string;
  url: string;
  title: string;
}
type Told = Pick<ShareRecord, 'lang' | 'label' | 'madeByName' | 'expiresAt' | 'passwordHash' | 'replies'>;

/** The letter that brings somebody a package; a password goes another way than its link. */
export function shareLetter(share: Told, { to, url, title }: About): Letter {
  const { lang, madeByName, replies, passwordHash } = share;
  const { subject, sent, reply, password, until, open } = texts[lang];
  const paragraphs = [
    sent(madeByName, title),
    ...(replies ? [reply] : []),
    ...(passwordHash === null ? [] : [password(madeByName)]),
    until(dayIn(lang, share.expiresAt)),
  ];
  return { to, lang, subject: subject(title), paragraphs, actions: [{ label: open, url }], secret: true };
}

const dayIn = (lang: Lang, time: Date): string =>
  new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(
    time,
  );

interface Texts {
  subject(title: string): string;
  sent(by: string, title: string): string;
  reply: string;
  password(by: string): string;
  until(day: string): string;
  open: string;
}

const fr: Texts = {
  subject: (title) => `« ${title} » : un dossier de repérage pour vous`,
  sent: (by, title) => `${by} vous envoie une sélection pour « ${title} » : images, faits utiles et carte.`,
  reply: 'Donnez votre avis sur chaque proposition : il n’y a pas de compte à créer, un prénom suffit.',
  password: (by) => `Un mot de passe est demandé ; ${by} vous le donne par un autre chemin.`,
  until: (day) => `Le lien est valable jusqu’au ${day}. Il est pour vous : ne le transmettez pas.`,
  open: 'Ouvrir le dossier',
};

const en: Texts = {
  subject: (title) => `“${title}”: a scouting package for you`,
  sent: (by, title) => `${by} sends you a selection for “${title}”: pictures, useful facts and a map.`,
  reply: 'Say what you think of each entry: no account is needed, a first name will do.',
  password: (by) => `A password is asked for; ${by} gives it to you by another way.`,
  until: (day) => `The link is good until ${day}. It is yours: please do not pass it on.`,
  open: 'Open the package',
};

const texts: Record<Lang, Texts> = { fr, en };
