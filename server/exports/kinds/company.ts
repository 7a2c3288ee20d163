import { columnsOf, joined, label } from '../column';

const { plain, terms, ids, text } = columnsOf('company');

export const companyColumns = [
  terms('serviceNames', label('Services', 'Services'), 'companyServices', ({ services }) => services),
  ids('services', label('Services (codes)', 'Services (codes)'), ({ services }) => services),
  plain('siret', label('SIRET', 'SIRET'), ({ siret }) => siret),
  text('equipment', label('Matériel', 'Equipment'), ({ equipment }) => equipment),
  text('capacity', label('Capacité', 'Capacity'), ({ capacity }) => capacity),
  terms('certifications', label('Labels', 'Certifications'), 'certifications', ({ certifications }) => certifications),
  plain('teamSize', label('Équipe (personnes)', 'Team (people)'), ({ teamSize }) => teamSize),
  plain('references', label('Ont fait appel à elle', 'Worked for'), ({ references }) => joined(references)),
];
