import { formats } from '../i18n/format';

const { count } = formats.fr;

export const fr = {
  title: 'Mes fiches',
  propose: 'Proposer une fiche',
  another: 'Proposer une autre fiche',
  untitled: 'Sans nom',
  status: {
    published: 'En ligne',
    draft: 'Brouillon',
    pending: 'Chez le guichet',
    pendingSince: (day: string) => `Chez le guichet depuis ${day}`,
    returned: 'Le guichet demande un changement',
    refused: 'Refusée par le guichet',
    archived: 'Retirée',
  },
  draftNote: 'Pas encore envoyée : le public ne la voit pas.',
  pendingNote: 'Le guichet la relit. Elle sera en ligne après son oui.',
  archivedNote: 'Elle ne se trouve plus dans la recherche. Vous pouvez la remettre.',
  changes: {
    open: (n: number) => `${count(n, 'changement', 'changements')} à envoyer au guichet`,
    submitted: (n: number, day: string) =>
      `${count(n, 'changement', 'changements')} chez le guichet depuis ${day} ; la version en ligne reste`,
    returned: 'Le guichet demande un changement ; la version en ligne reste',
  },
  saved: (ago: string) => `modifiée ${ago}`,
  confirmed: (ago: string) => `confirmée ${ago}`,
  unconfirmed: 'jamais confirmée',
  due: 'Les faits datent : sont-ils toujours exacts ?',
  confirm: 'Toujours exact',
  justConfirmed: "Confirmée aujourd'hui, merci.",
  edit: 'Modifier',
  resume: 'Continuer',
  see: 'Voir',
  preview: 'Aperçu',
  takeDown: 'Retirer',
  remove: 'Supprimer',
  putBack: 'Remettre',
  of: (action: string, title: string) => `${action} : ${title}`,
  ask: {
    takeDown: (title: string) => `Retirer « ${title} » de la recherche ? Elle reste ici, vous pourrez la remettre.`,
    remove: (title: string) => `Supprimer « ${title} » avec ses images ? Cela ne se défait pas.`,
    putBack: (title: string) => `Remettre « ${title} » ? Le guichet la relit d'abord.`,
    yes: { takeDown: 'Retirer la fiche', remove: 'Supprimer', putBack: 'Envoyer au guichet' },
    keep: 'Garder',
    notNow: 'Pas maintenant',
  },
  incomplete: 'Il manque quelque chose pour la remettre : ouvrez la fiche, elle dit quoi.',
  moved: 'Cette fiche a changé entre-temps. Voici où elle en est.',
  claims: {
    title: 'Fiches demandées',
    text: (day: string) => `Demandée ${day}. Le guichet vous répond par lettre.`,
  },
  empty: {
    title: 'Faites-vous trouver par les tournages',
    text: 'Une fiche prend trois minutes, depuis un téléphone : ce que vous proposez, où, et quelques images. Tout est gardé au fur et à mesure ; le guichet relit, puis les repéreurs vous trouvent sur la carte.',
    which: 'Que voulez-vous faire connaître ?',
    again: 'La fiche n’a pas pu être commencée. Essayez encore.',
    kinds: {
      location: { name: 'Un lieu', note: 'une maison, une grange, un point de vue' },
      technician: { name: 'Votre métier', note: 'technicien, technicienne, artisan' },
      actor: { name: 'Vous, devant la caméra', note: 'comédien, comédienne' },
      company: { name: 'Une entreprise', note: 'traiteur, loueur, hôtel, studio' },
    },
    found: 'Votre fiche existe déjà ? Ouvrez-la dans la recherche et demandez à la reprendre.',
    search: 'Chercher',
  },
};

export type MineWords = typeof fr;
