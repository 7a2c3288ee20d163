import type { Lang } from '../common/contract';
import type { Letter } from '../mail/letter';

export interface Addressee {
  email: string;
  /** Absent while the address is not confirmed: nobody sends words of theirs to strangers through us. */
  name?: string;
  lang: Lang;
}

/** Where the links of letters lead; the paths are the client's. */
export interface Links {
  verify(token: string): string;
  reset(token: string): string;
  signIn: string;
  forgot: string;
  account: string;
}

export const linksOf = (publicUrl: string): Links => ({
  verify: (token) => new URL(`/verify/${token}`, publicUrl).href,
  reset: (token) => new URL(`/reset/${token}`, publicUrl).href,
  signIn: new URL('/sign-in', publicUrl).href,
  forgot: new URL('/forgot', publicUrl).href,
  account: new URL('/account', publicUrl).href,
});

type Words = Pick<Letter, 'subject' | 'paragraphs' | 'actions'>;

/** A letter to somebody in their language. */
const letterTo = ({ email, name, lang }: Addressee, words: Record<Lang, Words>): Letter => {
  const { subject, paragraphs, actions } = words[lang];
  const greeting = `${lang === 'fr' ? 'Bonjour' : 'Hello'}${name ? ` ${name}` : ''},`;
  return { to: email, lang, subject, paragraphs: [greeting, ...paragraphs], actions };
};

const notYou = {
  fr: "Si ce n'est pas vous, ne faites rien : sans ce lien, rien ne se passe.",
  en: 'If this was not you, do nothing: without this link, nothing happens.',
};

/** To a new member: confirm the address. */
export const verifyLetter = (to: Addressee, url: string): Letter => ({
  ...letterTo(to, {
    fr: {
      subject: 'Confirmez votre adresse',
      paragraphs: [
        'Votre compte au guichet des tournages est presque ouvert. Confirmez que cette adresse est bien la vôtre, et vous pourrez inscrire vos lieux, votre entreprise ou votre métier.',
        `Le lien est valable trois jours. ${notYou.fr}`,
      ],
      actions: [{ label: 'Confirmer mon adresse', url }],
    },
    en: {
      subject: 'Confirm your address',
      paragraphs: [
        'Your account at the filming desk is almost open. Confirm that this address is yours, and you can list your places, your company or your trade.',
        `The link is good for three days. ${notYou.en}`,
      ],
      actions: [{ label: 'Confirm my address', url }],
    },
  }),
  secret: true,
});

/** To somebody who signed up with an address that has an account: the page did not say so, the letter does. */
export const alreadyLetter = (to: Addressee, links: Links): Letter =>
  letterTo(to, {
    fr: {
      subject: 'Vous avez déjà un compte',
      paragraphs: [
        "Quelqu'un, sans doute vous, a voulu utiliser cette adresse pour un compte au guichet. Elle en a déjà un : il suffit de se connecter.",
        "Si le mot de passe vous échappe, choisissez-en un nouveau. Si ce n'était pas vous, ne faites rien : votre compte n'a pas changé.",
      ],
      actions: [
        { label: 'Me connecter', url: links.signIn },
        { label: 'Choisir un nouveau mot de passe', url: links.forgot },
      ],
    },
    en: {
      subject: 'You already have an account',
      paragraphs: [
        'Somebody, most likely you, wanted to use this address for an account at the desk. It has one already: just sign in.',
        'If the password escapes you, choose a new one. If it was not you, do nothing: your account has not changed.',
      ],
      actions: [
        { label: 'Sign in', url: links.signIn },
        { label: 'Choose a new password', url: links.forgot },
      ],
    },
  });

/** To somebody who forgot the password. */
export const resetLetter = (to: Addressee, url: string): Letter => ({
  ...letterTo(to, {
    fr: {
      subject: 'Choisissez un nouveau mot de passe',
      paragraphs: [
        'Vous avez demandé un nouveau mot de passe pour le guichet. Trois ou quatre mots font un bon mot de passe.',
        `Le lien est valable une heure et ne sert qu'une fois. ${notYou.fr}`,
      ],
      actions: [{ label: 'Choisir un mot de passe', url }],
    },
    en: {
      subject: 'Choose a new password',
      paragraphs: [
        'You asked for a new password for the desk. Three or four words make a good one.',
        `The link is good for one hour and works once. ${notYou.en}`,
      ],
      actions: [{ label: 'Choose a password', url }],
    },
  }),
  secret: true,
});

/** To an address that is to become an account's: confirm it. */
export const newAddressLetter = (to: Addressee, url: string): Letter => ({
  ...letterTo(to, {
    fr: {
      subject: 'Confirmez votre nouvelle adresse',
      paragraphs: [
        "Cette adresse doit devenir celle de votre compte au guichet. Confirmez-la ; jusque-là, l'ancienne reste en place.",
        `Le lien est valable un jour. ${notYou.fr}`,
      ],
      actions: [{ label: 'Confirmer cette adresse', url }],
    },
    en: {
      subject: 'Confirm your new address',
      paragraphs: [
        'This address is to become that of your account at the desk. Confirm it; until then, the old one stays.',
        `The link is good for one day. ${notYou.en}`,
      ],
      actions: [{ label: 'Confirm this address', url }],
    },
  }),
  secret: true,
});

/** To the address that an account is about to leave. */
export const leavingAddressLetter = (to: Addressee, newEmail: string, links: Links): Letter =>
  letterTo(to, {
    fr: {
      subject: "L'adresse de votre compte va changer",
      paragraphs: [
        `Vous avez demandé que votre compte passe à l'adresse ${newEmail}. Ce sera fait dès qu'elle sera confirmée.`,
        "Si ce n'était pas vous, changez votre mot de passe maintenant : le changement d'adresse sera annulé.",
      ],
      actions: [{ label: 'Ouvrir mon compte', url: links.account }],
    },
    en: {
      subject: 'The address of your account is about to change',
      paragraphs: [
        `You asked for your account to move to the address ${newEmail}. This happens as soon as it is confirmed.`,
        'If it was not you, change your password now: the change of address is then called off.',
      ],
      actions: [{ label: 'Open my account', url: links.account }],
    },
  });

/** After any change of password. */
export const passwordChangedLetter = (to: Addressee, links: Links): Letter =>
  letterTo(to, {
    fr: {
      subject: 'Votre mot de passe a changé',
      paragraphs: [
        'Le mot de passe de votre compte au guichet vient de changer. Partout ailleurs, il faudra se reconnecter.',
        "Si ce n'était pas vous, choisissez-en tout de suite un nouveau.",
      ],
      actions: [{ label: 'Choisir un nouveau mot de passe', url: links.forgot }],
    },
    en: {
      subject: 'Your password has changed',
      paragraphs: [
        'The password of your account at the desk has just changed. Everywhere else, you will have to sign in again.',
        'If it was not you, choose a new one at once.',
      ],
      actions: [{ label: 'Choose a new password', url: links.forgot }],
    },
  });

/** To somebody whom the desk makes an administrator. */
export const adminLetter = (to: Addressee, url: string): Letter => ({
  ...letterTo(to, {
    fr: {
      subject: 'Votre compte du guichet',
      paragraphs: [
        'Vous administrez le guichet des tournages. Choisissez votre mot de passe pour entrer ; le lien est valable une heure.',
      ],
      actions: [{ label: 'Choisir un mot de passe', url }],
    },
    en: {
      subject: 'Your account at the desk',
      paragraphs: ['You administer the filming desk. Choose your password to come in; the link is good for one hour.'],
      actions: [{ label: 'Choose a password', url }],
    },
  }),
  secret: true,
});
