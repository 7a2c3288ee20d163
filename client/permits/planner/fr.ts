import type { PermitRule } from '@contract/permits';
import { formats } from '../../i18n/format';
import type { NeedGroup } from './groups';

const { count } = formats.fr;

/** The planner of permits. */
export const fr = {
  title: 'Autorisations par date',
  lead: 'Des lieux, ce que vous y ferez, le premier jour de tournage : qui demander, avec quoi, et jusqu’à quand.',
  asking: {
    where: 'Où',
    place: 'Lieu ou commune',
    placeHint: 'Un lieu de l’annuaire, ou une commune d’Auvergne.',
    none: 'Ni lieu ni commune de ce nom',
    counted: (n: number) => count(n, 'proposition', 'propositions'),
    places: 'Lieux',
    communes: 'Communes',
    commune: 'commune',
    drop: (name: string) => `Retirer ${name}`,
    own: 'De votre sélection',
    when: 'Premier jour de tournage',
    what: 'Ce que vous y ferez',
    whatHint: 'Ce qui autorise et protège un lieu de l’annuaire est compté sans être coché.',
    groups: {
      roads: 'Routes et rues',
      air: 'Air et nuit',
      action: 'Devant la caméra',
      nature: 'Nature et eau',
      buildings: 'Bâtiments et rail',
    } satisfies Record<NeedGroup, string>,
  },
  start: 'Choisissez un lieu et un premier jour de tournage : le calendrier se fait tout seul.',
  plan: {
    title: (n: number) => count(n, 'autorisation', 'autorisations'),
    nothing: 'Rien à demander',
    nothingText: 'Pour ce qui est coché, aucune règle connue ne s’applique. Le guichet le confirme volontiers.',
    late: (n: number) => (n === 1 ? 'Une date est déjà passée.' : `${count(n, 'date', 'dates')} sont déjà passées.`),
    inTime: 'Tout peut encore être déposé à temps.',
    possible: (day: string) => `Déposé aujourd’hui, tout ce qui est connu peut être en main le ${day}.`,
    calendar: 'Fichier calendrier',
    calendarFailed: 'Le fichier n’est pas venu. Réessayez dans un instant.',
    print: 'Imprimer',
    copy: 'Copier le lien',
    copied: 'Copié',
    today: (day: string) => `Aujourd’hui, ${day}`,
    shooting: (day: string) => `Premier jour de tournage, ${day}`,
    askNow: 'Maintenant',
    noLead: 'délai inconnu',
    before: 'à déposer avant le',
    fileBy: (day: string) => `À déposer avant le ${day}`,
    tooLate: 'Trop tard',
    firstDay: (day: string) => `possible dès le ${day}`,
    wants: (lead: string) => `demande ${lead}`,
    because: 'Pour',
    papers: (n: number) => count(n, 'pièce', 'pièces'),
    more: (parts: string) => `${parts}`,
    less: 'Replier',
    details: 'Détails',
    documents: 'Pièces',
    contact: 'Contact',
    note: 'À savoir',
    skipped: 'Jours fermés sur le chemin',
    source: 'Source',
    grade: {
      read: 'lu à la source',
      general: 'usage général',
      desk: 'dit par l’autorité',
    } satisfies Record<PermitRule['source']['grade'], string>,
    checked: (day: string) => `vérifié le ${day}`,
    unchecked: 'pas encore vérifié',
    site: 'Site',
  },
  unknown: {
    title: 'À qui appartient le lieu',
    text: (places: string) => `On ne sait pas encore qui autorise : ${places}. Le guichet le trouve pour vous.`,
    ask: 'Demander au guichet',
  },
  caution: 'Les délais sont ceux que les autorités annoncent ; un dossier complet tôt reste le plus sûr.',
};

export type PlannerWords = typeof fr;
