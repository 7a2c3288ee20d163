import { accountsPath, ageingPath, importsPath, moderationPath, settingsPath } from '../paths';
import type { IconName } from '../ui/Icon';

/** The rooms of the desk, in the order of the bar. */
export const rooms = [
  { name: 'moderation', path: moderationPath(), icon: 'shield' },
  { name: 'directory', path: ageingPath, icon: 'pin' },
  { name: 'imports', path: importsPath, icon: 'exchange' },
  { name: 'accounts', path: accountsPath, icon: 'people' },
  { name: 'settings', path: settingsPath, icon: 'settings' },
] as const satisfies { name: string; path: string; icon: IconName }[];

export type Room = (typeof rooms)[number]['name'];
