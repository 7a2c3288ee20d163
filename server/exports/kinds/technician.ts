import { columnsOf, joined, label, works } from '../column';

const { plain, terms, ids, text } = columnsOf('technician');

export const technicianColumns = [
  terms('jobNames', label('Métiers', 'Jobs'), 'jobTitles', ({ jobs }) => jobs.map(({ job }) => job)),
  ids('jobs', label('Métiers (codes)', 'Jobs (codes)'), ({ jobs }) => jobs.map(({ job }) => job)),
  terms('levels', label('Niveaux', 'Levels'), 'levels', ({ jobs }) => jobs.map(({ level }) => level)),
  terms('departments', label('Équipes', 'Departments'), 'departments', ({ departments }) => departments),
  plain('skills', label('Compétences', 'Skills'), ({ skills }) => joined(skills)),
  text('equipment', label('Matériel', 'Equipment'), ({ equipment }) => equipment),
  terms('licences', label('Permis et habilitations', 'Licences'), 'licences', ({ licences }) => licences),
  plain('mobilityKm', label('Mobilité (km)', 'Mobility (km)'), ({ mobilityKm }) => mobilityKm),
  plain('credits', label('Filmographie', 'Credits'), ({ credits }) => works(credits)),
];
