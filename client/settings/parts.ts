import { childRulesPath, estimatesPath, goalsPath, permitRulesPath, settingsPath, templatesPath } from '../paths';

/** The parts of the settings, in the order of their tabs. */
export const parts = [
  { name: 'freshness', path: settingsPath },
  { name: 'goals', path: goalsPath },
  { name: 'estimates', path: estimatesPath },
  { name: 'permits', path: permitRulesPath },
  { name: 'children', path: childRulesPath },
  { name: 'answers', path: templatesPath },
] as const;

export type SettingsPart = (typeof parts)[number]['name'];
