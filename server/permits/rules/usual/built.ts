import { generalKnowledge, usualPapers, usualRule } from './rule';

/** Buildings and whoever owns them. */
export const builtRules = [
  usualRule({
    key: 'monument',
    authority: {
      fr: 'Administrateur du site ou Centre des monuments nationaux',
      en: 'Site administrator, or Centre des monuments nationaux',
    },
    subject: { fr: 'Tournage dans un monument historique', en: 'Filming in a listed monument' },
    needs: ['monument'],
    authorities: ['historic_monument'],
    protections: ['listed_monument'],
    lead: { amount: 15, unit: 'days' },
    documents: [
      ...usualPapers,
      { fr: 'Plan d’installation : charges, fixations, éclairage', en: 'Set-up plan: loads, fixings, lights' },
    ],
    note: { fr: 'Quinze jours au moins.', en: 'Fifteen days at least.' },
    source: { label: 'Guide des autorisations de tournage en PACA, p. 80' },
  }),
  usualRule({
    key: 'architecture',
    authority: { fr: 'Architecte ou ses ayants droit', en: 'Architect, or the heirs of the rights' },
    subject: { fr: 'Droit d’auteur sur le bâtiment filmé', en: 'Author’s right in the building filmed' },
    needs: ['architecture'],
    lead: null,
    documents: [{ fr: 'Plans où le bâtiment est reconnaissable', en: 'Shots in which the building is recognisable' }],
    note: {
      fr: 'Le droit dure soixante-dix ans après la mort de l’architecte.',
      en: 'The right lasts seventy years after the death of the architect.',
    },
    source: { label: 'clapcatourne.fr, autorisations de tournage' },
  }),
  usualRule({
    key: 'school',
    authority: {
      fr: 'Établissement, et la collectivité à qui sont les murs',
      en: 'The school, and the authority that owns the building',
    },
    subject: {
      fr: 'Tournage dans une école, un lycée ou une université',
      en: 'Filming in a school or university',
    },
    needs: ['school'],
    authorities: ['university'],
    lead: null,
    documents: usualPapers,
    note: {
      fr: 'École : commune ; collège : département ; lycée : région. Les vacances scolaires sont préférées.',
      en: 'Primary: town; collège: département; lycée: region. School holidays are preferred.',
    },
    source: generalKnowledge,
  }),
  usualRule({
    key: 'hospital',
    authority: { fr: 'Direction de l’hôpital', en: 'Management of the hospital' },
    subject: { fr: 'Tournage dans un hôpital', en: 'Filming in a hospital' },
    needs: ['hospital'],
    authorities: ['hospital'],
    lead: null,
    documents: [
      ...usualPapers,
      { fr: 'Mesures pour l’image et le repos des patients', en: 'How patients’ image and rest are kept' },
    ],
    source: generalKnowledge,
  }),
  usualRule({
    key: 'owner',
    authority: { fr: 'Propriétaire', en: 'Owner' },
    subject: { fr: 'Contrat de mise à disposition du lieu', en: 'Location agreement' },
    authorities: ['private', 'company'],
    lead: null,
    documents: [
      { fr: 'Contrat de location du décor', en: 'Location agreement' },
      { fr: 'Attestation d’assurance responsabilité civile', en: 'Public liability insurance certificate' },
      { fr: 'État des lieux d’entrée et de sortie', en: 'Inventory before and after' },
    ],
    source: generalKnowledge,
  }),
  usualRule({
    key: 'publicOwner',
    authority: {
      fr: 'Collectivité ou service de l’État propriétaire',
      en: 'Public authority that owns the place',
    },
    subject: { fr: 'Convention d’occupation', en: 'Occupation agreement' },
    authorities: ['intercommunality', 'departement', 'region', 'state'],
    lead: null,
    documents: usualPapers,
    source: generalKnowledge,
  }),
  usualRule({
    key: 'worship',
    authority: { fr: 'Curé affectataire ou diocèse, et mairie', en: 'Parish priest or diocese, and town hall' },
    subject: { fr: 'Tournage dans un lieu de culte', en: 'Filming in a place of worship' },
    authorities: ['diocese'],
    lead: null,
    documents: [...usualPapers, { fr: 'Scénario des scènes', en: 'Script of the scenes' }],
    note: {
      fr: 'L’affectataire donne son accord, la commune est souvent propriétaire : les deux sont à demander.',
      en: 'The priest in charge agrees and the town is often the owner: ask both.',
    },
    source: generalKnowledge,
  }),
];
