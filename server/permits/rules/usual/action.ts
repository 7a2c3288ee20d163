import { generalKnowledge, usualPapers, usualRule } from './rule';

const drone = {
  authority: { fr: 'Préfecture, par AlphaTango ou formulaire', en: 'Préfecture, by AlphaTango or form' },
  subject: {
    fr: 'Vol de drone en zone peuplée, catégorie spécifique',
    en: 'Drone over a populated area, specific category',
  },
  needs: ['drone' as const],
  lead: { amount: 5, unit: 'workingDays' as const },
  documents: [
    { fr: 'Enregistrement de l’exploitant', en: 'Registration of the operator' },
    { fr: 'Brevet du télépilote', en: 'Pilot’s certificate' },
    { fr: 'Carte des zones, plan et périmètre du vol', en: 'Map of zones, plan and perimeter of the flight' },
    { fr: 'Attestation d’assurance du drone', en: 'Insurance of the drone' },
  ],
  source: { label: 'jura.gouv.fr, drones ; lebonangledrone.eu', url: '' },
};
const flying = {
  fr: 'La notification vaut pour sept jours au plus. Pas plus de 120 m au-dessus du décollage, aucun survol de tiers.',
  en: 'A notice holds for seven days at most. Not above 120 m over the take-off, never over third parties.',
};

/** What is done at a place, wherever it is. */
export const actionRules = [
  usualRule({
    key: 'droneTo2025',
    ...drone,
    note: {
      fr: `${flying.fr} Scénario national S3 jusqu’à la fin de 2025, ou scénario européen STS-01.`,
      en: `${flying.en} National scenario S3 until the end of 2025, or the European STS-01.`,
    },
    validTo: '2025-12-31',
  }),
  usualRule({
    key: 'drone',
    ...drone,
    note: {
      fr: `${flying.fr} Scénario européen STS-01 : le scénario national S3 n’est plus valable.`,
      en: `${flying.en} European scenario STS-01: the national S3 is no longer valid.`,
    },
    validFrom: '2026-01-01',
  }),
  usualRule({
    key: 'helicopter',
    authority: { fr: 'DGAC, par l’exploitant', en: 'DGAC (civil aviation), through the operator' },
    subject: { fr: 'Prises de vues par hélicoptère', en: 'Filming from a helicopter' },
    needs: ['helicopter'],
    lead: { amount: 2, unit: 'months' },
    documents: [
      { fr: 'Plan de vol et zones survolées', en: 'Flight plan and areas flown over' },
      { fr: 'Agrément de l’exploitant', en: 'Operator’s approval' },
    ],
    note: {
      fr: 'De trois semaines à deux mois : le plus long est compté.',
      en: 'Three weeks to two months: the longer is counted.',
    },
    source: { label: 'filmfrance.net, prises de vues aériennes' },
  }),
  usualRule({
    key: 'weapons',
    authority: { fr: 'Police ou gendarmerie, et mairie', en: 'Police or gendarmerie, and town hall' },
    subject: { fr: 'Armes, coups de feu, uniformes', en: 'Weapons, gunfire, uniforms' },
    needs: ['weapons', 'uniforms'],
    lead: { amount: 28, unit: 'days' },
    documents: [
      ...usualPapers,
      { fr: 'Liste des armes, de l’armurier et des uniformes', en: 'List of weapons, armourer and uniforms' },
    ],
    note: {
      fr: 'De deux à quatre semaines : le plus long est compté. Prévenir aussi les riverains.',
      en: 'Two to four weeks: the longer is counted. Tell the neighbours too.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'pyrotechnics',
    authority: { fr: 'Préfecture ou mairie, et pompiers', en: 'Préfecture or town hall, and the fire service' },
    subject: { fr: 'Effets pyrotechniques, feu, fumée', en: 'Pyrotechnics, fire, smoke' },
    needs: ['pyrotechnics', 'fire'],
    lead: { amount: 1, unit: 'months' },
    documents: [
      ...usualPapers,
      { fr: 'Qualification de l’artificier', en: 'Qualification of the pyrotechnician' },
      { fr: 'Plan de tir et périmètre de sécurité', en: 'Firing plan and safety perimeter' },
    ],
    note: {
      fr: 'En été, le feu peut être interdit près des bois.',
      en: 'In summer fire may be forbidden near woods.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'child',
    authority: {
      fr: 'Préfet du siège de la société, après avis d’une commission',
      en: 'Prefect of the company’s seat, on a commission’s opinion',
    },
    subject: { fr: 'Emploi d’un enfant de moins de 16 ans', en: 'Employment of a child under 16' },
    needs: ['child'],
    lead: { amount: 1, unit: 'months' },
    documents: [
      { fr: 'Formulaire de demande et contrat envisagé', en: 'Application form and draft contract' },
      { fr: 'Accord écrit des deux parents', en: 'Written consent of both parents' },
      { fr: 'Livret de famille ou acte de naissance', en: 'Family record book or birth certificate' },
      { fr: 'Scénario avec les scènes de l’enfant', en: 'Script with the child’s scenes' },
      { fr: 'Horaires jour par jour', en: 'Hours day by day' },
      { fr: 'Avis médical', en: 'Medical opinion' },
      { fr: 'Avis de l’école', en: 'Opinion of the school' },
    ],
    note: {
      fr: 'Dossier complet trois semaines à un mois avant la séance de la commission, qui doit précéder le tournage : demander la date de la séance.',
      en: 'The whole file three weeks to a month before the commission sits, which is before the shoot: ask for the date of its sitting.',
    },
    source: { label: 'normandie.dreets.gouv.fr, hauts-de-seine.gouv.fr, val-de-marne.gouv.fr' },
  }),
  usualRule({
    key: 'animals',
    authority: { fr: 'Services vétérinaires (DDETSPP)', en: 'Veterinary service (DDETSPP)' },
    subject: { fr: 'Animaux de tournage', en: 'Animals on a shoot' },
    needs: ['animals'],
    lead: null,
    documents: [
      { fr: 'Certificat de capacité du dresseur', en: 'Trainer’s certificate of competence' },
      { fr: 'Identification et carnet de santé des animaux', en: 'Identification and health records' },
    ],
    note: {
      fr: 'Nécessaire surtout pour des animaux d’espèces non domestiques.',
      en: 'Needed above all for animals of wild species.',
    },
    source: generalKnowledge,
  }),
];
