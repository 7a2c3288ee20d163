import type { Lang } from '../common/contract';
import type { ListingDocument } from '../listings/model';
import type { OwedLetter } from '../listings/record';
import type { Letter } from '../mail/letter';
import { fieldNames } from './fieldNames';

/** Who a decision is told to. */
export interface Reader {
  email: string;
  lang: Lang;
}

type Told = Pick<ListingDocument, 'slug' | 'title' | 'mergedInto'>;
type Words = Pick<Letter, 'subject' | 'paragraphs' | 'actions'>;

/** A decision of the desk in the owner's language; the reason stands as the desk wrote it. */
export function letterOf(owed: OwedLetter, listing: Told, reader: Reader, publicUrl: string): Letter {
  const page = `${publicUrl}/listings/${listing.mergedInto ?? listing.slug}`;
  const form = `${publicUrl}/listings/${listing.slug}/edit`;
  const { subject, paragraphs, actions } = words[reader.lang][owed.letter]({
    title: listing.title,
    page,
    form,
    declined: fieldNames(owed.fields, reader.lang),
    why: owed.reason ? leadIn[reader.lang] : '',
  });
  return {
    to: reader.email,
    lang: reader.lang,
    subject,
    paragraphs: paragraphs.filter((each) => each !== ''),
    actions,
    ...(owed.reason ? { quote: owed.reason } : {}),
    key: owed.key,
  };
}

const leadIn: Record<Lang, string> = { fr: ' Voici pourquoi :', en: ' This is why:' };

interface Facts {
  title: string;
  page: string;
  form: string;
  /** Names of the fields that were not agreed to; empty when all were. */
  declined: string;
  /** What leads over to the reason; empty when none was given. */
  why: string;
}

type Wording = Record<OwedLetter['letter'], (facts: Facts) => Words>;

const fr: Wording = {
  published: ({ title, page, form, declined, why }) => ({
    subject: `« ${title} » est en ligne`,
    paragraphs: [
      `Votre fiche « ${title} » est publiée dans l’annuaire des tournages.`,
      declined &&
        `N’est pas repris : ${declined}. Cela reste dans votre fiche : corrigez et renvoyez, ou retirez-le.${why}`,
    ],
    actions: [
      { label: 'Voir la fiche', url: page },
      { label: 'Modifier', url: form },
    ],
  }),
  changed: ({ title, page, form, declined, why }) => ({
    subject: `« ${title} » : vos modifications sont en ligne`,
    paragraphs: [
      `Les modifications de votre fiche « ${title} » sont publiées.`,
      declined &&
        `N’est pas repris : ${declined}. Cela reste dans votre fiche : corrigez et renvoyez, ou retirez-le.${why}`,
    ],
    actions: [
      { label: 'Voir la fiche', url: page },
      { label: 'Modifier', url: form },
    ],
  }),
  changes: ({ title, form }) => ({
    subject: `« ${title} » : une correction avant publication`,
    paragraphs: [
      `Le guichet a lu « ${title} » et vous demande une correction. Rien n’est perdu : tout est resté dans votre fiche.`,
      'Corrigez, puis renvoyez la fiche : elle revient en lecture. Voici ce qu’il demande :',
    ],
    actions: [{ label: 'Corriger la fiche', url: form }],
  }),
  refused: ({ title, form }) => ({
    subject: `« ${title} » n’est pas publiée`,
    paragraphs: [`Le guichet ne publie pas la fiche « ${title} ». Voici pourquoi :`],
    actions: [{ label: 'Relire la fiche', url: form }],
  }),
  dropped: ({ title, page, form, declined }) => ({
    subject: `« ${title} » reste comme elle était`,
    paragraphs: [
      `Le guichet ne reprend pas vos modifications de « ${title} » (${declined}). La version publiée reste en ligne. Voici pourquoi :`,
    ],
    actions: [
      { label: 'Voir la fiche', url: page },
      { label: 'Modifier', url: form },
    ],
  }),
  merged: ({ title, page }) => ({
    subject: `« ${title} » rejoint une autre fiche`,
    paragraphs: [
      `Deux fiches disaient la même chose. Le guichet a réuni la vôtre, « ${title} », avec l’autre : son adresse y mène.`,
      'Si ce n’est pas juste, répondez au guichet : la réunion peut être défaite.',
    ],
    actions: [{ label: 'Voir la fiche', url: page }],
  }),
  given: ({ title, form, page }) => ({
    subject: `« ${title} » est à vous`,
    paragraphs: [`Le guichet vous confie la fiche « ${title} ». Vous pouvez la modifier et la tenir à jour.`],
    actions: [
      { label: 'Modifier la fiche', url: form },
      { label: 'Voir la fiche', url: page },
    ],
  }),
  notGiven: ({ title, page, why }) => ({
    subject: `Votre demande pour « ${title} »`,
    paragraphs: [`Le guichet ne peut pas vous confier la fiche « ${title} ».${why}`],
    actions: [{ label: 'Voir la fiche', url: page }],
  }),
};

const en: Wording = {
  published: ({ title, page, form, declined, why }) => ({
    subject: `“${title}” is online`,
    paragraphs: [
      `Your listing “${title}” is published in the filming directory.`,
      declined &&
        `Not taken over: ${declined}. It is still in your form: correct it and send it again, or take it out.${why}`,
    ],
    actions: [
      { label: 'See the listing', url: page },
      { label: 'Edit', url: form },
    ],
  }),
  changed: ({ title, page, form, declined, why }) => ({
    subject: `“${title}”: your changes are online`,
    paragraphs: [
      `The changes to your listing “${title}” are published.`,
      declined &&
        `Not taken over: ${declined}. It is still in your form: correct it and send it again, or take it out.${why}`,
    ],
    actions: [
      { label: 'See the listing', url: page },
      { label: 'Edit', url: form },
    ],
  }),
  changes: ({ title, form }) => ({
    subject: `“${title}”: one correction before it is published`,
    paragraphs: [
      `The desk has read “${title}” and asks for a correction. Nothing is lost: all of it is still in your form.`,
      'Correct it and send it again: the desk reads it anew. This is what it asks for:',
    ],
    actions: [{ label: 'Correct the listing', url: form }],
  }),
  refused: ({ title, form }) => ({
    subject: `“${title}” is not published`,
    paragraphs: [`The desk does not publish the listing “${title}”. This is why:`],
    actions: [{ label: 'Read the listing again', url: form }],
  }),
  dropped: ({ title, page, form, declined }) => ({
    subject: `“${title}” stays as it was`,
    paragraphs: [
      `The desk does not take over your changes to “${title}” (${declined}). The published version stays online. This is why:`,
    ],
    actions: [
      { label: 'See the listing', url: page },
      { label: 'Edit', url: form },
    ],
  }),
  merged: ({ title, page }) => ({
    subject: `“${title}” joins another listing`,
    paragraphs: [
      `Two listings said the same. The desk has joined yours, “${title}”, with the other: its address leads there.`,
      'If that is not right, answer the desk: it can be undone.',
    ],
    actions: [{ label: 'See the listing', url: page }],
  }),
  given: ({ title, form, page }) => ({
    subject: `“${title}” is yours`,
    paragraphs: [`The desk gives you the listing “${title}”. You can edit it and keep it up to date.`],
    actions: [
      { label: 'Edit the listing', url: form },
      { label: 'See the listing', url: page },
    ],
  }),
  notGiven: ({ title, page, why }) => ({
    subject: `Your request for “${title}”`,
    paragraphs: [`The desk cannot give you the listing “${title}”.${why}`],
    actions: [{ label: 'See the listing', url: page }],
  }),
};

const words: Record<Lang, Wording> = { fr, en };
