import { generalKnowledge, usualPapers, usualRule } from './rule';

const waterGuide = { label: 'Guide des autorisations de tournage en PACA, p. 78' };

/** Forests, water and protected land. */
export const natureRules = [
  usualRule({
    key: 'stateForest',
    authority: { fr: 'Office national des forêts', en: 'National Forests Office (ONF)' },
    subject: { fr: 'Tournage en forêt domaniale', en: 'Filming in a state forest' },
    needs: ['stateForest'],
    authorities: ['state_forest'],
    lead: { amount: 3, unit: 'months' },
    documents: [...usualPapers, { fr: 'Itinéraires et nombre de véhicules', en: 'Routes and number of vehicles' }],
    note: { fr: 'Une convention et une redevance sont d’usage.', en: 'An agreement and a fee are usual.' },
    source: { label: 'clapcatourne.fr, autorisations de tournage' },
  }),
  usualRule({
    key: 'forest',
    authority: { fr: 'Propriétaire de la forêt ou commune', en: 'Owner of the forest, or town hall' },
    subject: { fr: 'Tournage en forêt communale ou privée', en: 'Filming in a town or private forest' },
    needs: ['forest'],
    lead: null,
    documents: usualPapers,
    source: waterGuide,
  }),
  usualRule({
    key: 'river',
    authority: {
      fr: 'Commune ou service de l’eau du département',
      en: 'Town hall, or water service of the département',
    },
    subject: { fr: 'Tournage dans ou au bord d’une rivière', en: 'Filming in or beside a river' },
    needs: ['river'],
    lead: null,
    documents: usualPapers,
    note: {
      fr: 'Les rives peuvent être privées : demander aussi au riverain.',
      en: 'The banks may be private: ask their owner too.',
    },
    source: waterGuide,
  }),
  usualRule({
    key: 'waterway',
    authority: { fr: 'Voies navigables de France', en: 'Voies navigables de France (VNF)' },
    subject: { fr: 'Tournage sur une voie navigable', en: 'Filming on a navigable waterway' },
    needs: ['waterway'],
    authorities: ['water'],
    lead: null,
    documents: usualPapers,
    note: {
      fr: 'D’un barrage, l’exploitant est à demander aussi.',
      en: 'Of a dam the operator is to be asked as well.',
    },
    source: waterGuide,
  }),
  usualRule({
    key: 'lake',
    authority: { fr: 'Propriétaire ou gestionnaire du lac', en: 'Owner or manager of the lake' },
    subject: { fr: 'Tournage sur un lac ou ses rives', en: 'Filming on a lake or its shores' },
    needs: ['lake'],
    lead: null,
    documents: [...usualPapers, { fr: 'Embarcations et sécurité nautique', en: 'Boats and safety on the water' }],
    note: {
      fr: 'Commune, particulier ou exploitant du barrage selon le lac ; la navigation peut y être réglementée.',
      en: 'Town, private owner or operator of the dam, by lake; boating may be restricted.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'reserve',
    authority: {
      fr: 'Gestionnaire de la réserve ou du site, préfecture et DREAL',
      en: 'Manager of the reserve or site, préfecture and DREAL',
    },
    subject: {
      fr: 'Tournage en réserve naturelle ou site classé',
      en: 'Filming in a nature reserve or classified site',
    },
    needs: ['protectedNature'],
    authorities: ['nature_reserve', 'classified_site'],
    protections: ['nature_reserve', 'classified_site'],
    lead: { amount: 3, unit: 'months' },
    documents: [
      ...usualPapers,
      { fr: 'Mesures pour le sol, la flore et la faune', en: 'How soil, plants and animals are spared' },
    ],
    note: {
      fr: 'Sancy, Chaîne des Puys et autres sites classés : de deux à trois mois, le plus long est compté.',
      en: 'Sancy, Chaîne des Puys and other classified sites: two to three months, the longer is counted.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'naturePark',
    authority: { fr: 'Parc naturel régional, DDT', en: 'Regional nature park, DDT' },
    subject: {
      fr: 'Avis du parc, incidences Natura 2000, patrimoine mondial',
      en: 'Opinion of the park, Natura 2000, World Heritage',
    },
    authorities: ['nature_park'],
    protections: ['nature_park', 'natura_2000', 'unesco'],
    lead: { amount: 2, unit: 'months' },
    documents: usualPapers,
    note: {
      fr: 'Compté deux mois, faute de délai publié. Le parc dit quelles périodes éviter.',
      en: 'Counted as two months, no time being published. The park says which periods to avoid.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'nationalPark',
    authority: { fr: 'Direction du parc national', en: 'Director of the national park' },
    subject: { fr: 'Tournage en cœur de parc national', en: 'Filming in the core of a national park' },
    needs: ['protectedNature'],
    departements: ['04', '06'],
    lead: { amount: 4, unit: 'months' },
    documents: usualPapers,
    note: {
      fr: 'Formulaire du Mercantour : jusqu’à quatre mois, le silence vaut refus. Il n’y a pas de parc national en Auvergne.',
      en: 'Form of the Mercantour: up to four months, silence means refusal. There is no national park in Auvergne.',
    },
    source: { label: 'demarche.numerique.gouv.fr, parc national du Mercantour' },
  }),
  usualRule({
    key: 'coast',
    authority: { fr: 'Conservatoire du littoral', en: 'Coast conservatory' },
    subject: { fr: 'Tournage sur un terrain du Conservatoire', en: 'Filming on land of the conservatory' },
    needs: ['protectedNature'],
    departements: ['33'],
    lead: { amount: 3, unit: 'months' },
    documents: usualPapers,
    note: { fr: 'Délai publié pour la Gironde.', en: 'The time published for the Gironde.' },
    source: { label: 'gironde-tournages.com' },
  }),
];
