import type { Lang } from '../common/contract';
import type { Occasion } from './model';

interface Wording {
  subject: string;
  paragraphs: string[];
}

type Texts = Record<Occasion, (title: string) => Wording> & { open: string };

const fr: Texts = {
  sent: (title) => ({
    subject: `« ${title} » : votre tournage en chiffres, dix minutes`,
    paragraphs: [
      'Bonjour,',
      `« ${title} » a tourné en Auvergne. Pour savoir ce que les tournages apportent ici, le guichet vous demande quelques chiffres : jours, équipe, nuitées, repas, dépenses par poste.`,
      'Dix minutes suffisent, un téléphone aussi. Tout est gardé au fil de la saisie : arrêtez-vous quand vous voulez, ce lien vous ramène au même endroit. Un chiffre que vous n’avez pas peut rester vide.',
      'Le lien ouvre le formulaire sans compte : ne le transmettez qu’à qui répond pour la production.',
    ],
  }),
  remindedOnce: (title) => ({
    subject: `Rappel : les chiffres de « ${title} »`,
    paragraphs: [
      'Bonjour,',
      `Les chiffres du tournage de « ${title} » ne nous sont pas encore parvenus. Dix minutes suffisent, et ce que vous avez déjà saisi est gardé.`,
      'Seuls deux champs sont nécessaires : les jours tournés ici et votre nom. Tout le reste aide, même incomplet.',
    ],
  }),
  remindedTwice: (title) => ({
    subject: `Dernier rappel : les chiffres de « ${title} »`,
    paragraphs: [
      'Bonjour,',
      `Sans réponse, le tournage de « ${title} » entrera dans le bilan de l’année par une estimation. Vos chiffres valent mieux : dix minutes suffisent, et ce que vous avez déjà saisi est gardé.`,
      'C’est notre dernier rappel.',
    ],
  }),
  returned: (title) => ({
    subject: `« ${title} » : une question sur vos chiffres`,
    paragraphs: [
      'Bonjour,',
      `Merci pour les chiffres de « ${title} ». Avant de les prendre, le guichet vous demande de revoir ceci :`,
    ],
  }),
  open: 'Ouvrir le formulaire',
};

const en: Texts = {
  sent: (title) => ({
    subject: `“${title}”: your shoot in figures, ten minutes`,
    paragraphs: [
      'Hello,',
      `“${title}” was shot in Auvergne. To know what shoots bring here, the desk asks you for a few figures: days, crew, nights, meals, spend by category.`,
      'Ten minutes will do, and so will a phone. Everything is kept as you type: stop whenever you like, this link brings you back. A figure you do not have can stay empty.',
      'The link opens the form without an account: pass it on only to whoever answers for the production.',
    ],
  }),
  remindedOnce: (title) => ({
    subject: `Reminder: the figures of “${title}”`,
    paragraphs: [
      'Hello,',
      `The figures of “${title}” have not reached us yet. Ten minutes will do, and what you have typed is kept.`,
      'Only two answers are needed: the days shot here and your name. Everything else helps, even in part.',
    ],
  }),
  remindedTwice: (title) => ({
    subject: `Last reminder: the figures of “${title}”`,
    paragraphs: [
      'Hello,',
      `Without an answer “${title}” enters the year’s report as an estimate. Your figures are better: ten minutes will do, and what you have typed is kept.`,
      'This is our last reminder.',
    ],
  }),
  returned: (title) => ({
    subject: `“${title}”: a question about your figures`,
    paragraphs: [
      'Hello,',
      `Thank you for the figures of “${title}”. Before taking them, the desk asks you to look at this again:`,
    ],
  }),
  open: 'Open the form',
};

/** The letters about a production's figures, in the words of both languages. */
export const texts: Record<Lang, Texts> = { fr, en };
