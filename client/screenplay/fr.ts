import { formats } from '../i18n/format';

const { count } = formats.fr;

export const fr = {
  title: 'Du scénario aux lieux',
  description: 'Collez une liste de séquences : des lieux d’Auvergne pour chacune, et celles qui n’en ont pas.',
  lead: 'Collez la liste des séquences ou tout le scénario. Chaque décor reçoit ses lieux, avec les raisons ; ceux qui n’en ont pas sont dits.',
  skip: 'Aller aux lieux',
  text: 'Séquences',
  hint: 'Une ligne par séquence, en texte simple, en tableau ou en Fountain, en français ou en anglais.',
  placeholder: '1. INT. ABBAYE, CLOÎTRE - JOUR (1943)\n2. EXT. LAC - AUBE\n3. EXT. RUE DE PARIS - NUIT',
  file: 'Ouvrir un fichier',
  example: 'Essayer avec un exemple',
  sample:
    '1. INT. BUVETTE THERMALE - JOUR\n2. EXT. LAC DE CRATÈRE - AUBE\n3. EXT. LAC DE CRATÈRE - NUIT\n4. INT/EXT. ROUTE DE MONTAGNE - FIN DE JOURNÉE\n5. INT. ABBAYE, CLOÎTRE - JOUR (1943)\n6. EXT. RUE DE PARIS - NUIT - 1942\n7. INT. CHÂTEAU FORT, GRANDE SALLE - SOIR\n8. EXT. FRICHE INDUSTRIELLE - PETIT MATIN\n9. INT. SOUS-MARIN - CONTINU',
  around: 'Autour de',
  aroundHint: 'Une commune, si l’équipe dort déjà quelque part.',
  noCommune: 'Aucune commune d’Auvergne ne s’appelle ainsi.',
  communes: (n: number) => count(n, 'commune', 'communes'),
  find: 'Chercher les lieux',
  again: 'Chercher de nouveau',
  reading: 'Lecture des séquences…',
  secret:
    'Le texte n’est ni gardé ni transmis : il est lu, puis oublié. Seul ce qui manque est compté, par un terme de notre vocabulaire.',
  scenes: (n: number) => count(n, 'séquence', 'séquences'),
  places: (n: number) => count(n, 'décor', 'décors'),
  without: (n: number) =>
    n === 0 ? 'tous avec des lieux' : n === 1 ? '1 sans lieu' : `${formats.fr.number(n)} sans lieu`,
  split: (inside: number, outside: number, nights: number) =>
    `${inside} intérieur${inside > 1 ? 's' : ''}, ${outside} extérieur${outside > 1 ? 's' : ''}, ${count(nights, 'nuit', 'nuits')}`,
  interior: 'Intérieur',
  exterior: 'Extérieur',
  both: 'Intérieur et extérieur',
  day: 'jour',
  night: 'nuit',
  dawn: 'aube',
  dusk: 'crépuscule',
  continuous: 'continu',
  sceneNumbers: (numbers: string, n: number) => (n > 1 ? `Séquences ${numbers}` : `Séquence ${numbers}`),
  understood: 'Compris :',
  notUnderstood: 'Aucun mot que notre vocabulaire connaisse.',
  noPlace: 'Aucun lieu du répertoire n’y répond.',
  ask: 'Demander au guichet',
  askAll: (n: number) => `Demander au guichet ${n > 1 ? 'ces décors' : 'ce décor'}`,
  search: 'Voir dans la recherche',
  missing: 'Sans lieu',
  show: 'Montrer',
  all: 'Tous les décors',
  onlyWithout: 'Sans lieu seulement',
  limits: 'Un pré-repérage : il ne remplace pas un repéreur.',
};
