import { columnsOf, label, works } from '../column';

const { plain, terms, ids } = columnsOf('actor');

export const actorColumns = [
  terms('playNames', label('Joue', 'Plays'), 'plays', ({ plays }) => plays),
  ids('plays', label('Joue (codes)', 'Plays (codes)'), ({ plays }) => plays),
  plain('ageFrom', label('Âge min', 'Age from'), ({ playingAge }) => playingAge.from),
  plain('ageTo', label('Âge max', 'Age to'), ({ playingAge }) => playingAge.to),
  terms('jobNames', label('Métiers', 'Jobs'), 'jobTitles', ({ jobs }) => jobs),
  ids('jobs', label('Métiers (codes)', 'Jobs (codes)'), ({ jobs }) => jobs),
  terms('accents', label('Accents', 'Accents'), 'accents', ({ accents }) => accents),
  terms('skills', label('Compétences', 'Skills'), 'skills', ({ skills }) => skills),
  plain('heightCm', label('Taille (cm)', 'Height (cm)'), ({ heightCm }) => heightCm),
  plain('credits', label('Filmographie', 'Credits'), ({ credits }) => works(credits)),
  plain('showReel', label('Bande démo', 'Show reel'), ({ showReel }) => showReel),
  plain('voiceReel', label('Bande démo voix', 'Voice reel'), ({ voiceReel }) => voiceReel),
];
