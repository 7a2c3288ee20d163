import { estimatesPath, goalsPath, settingsPath, templatesPath } from '../paths';

/** The parts of the settings, in the order of their tabs. */
export const parts = [
  { name: 'freshness', path: settingsPath },
  { name: 'goals', path: goalsPath },
  { name: 'estimates', path: estimatesPath },
  { name: 'answers', path: templatesPath },
] as const;

export type SettingsPart = (typeof parts)[number]['name'];
