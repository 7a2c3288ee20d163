import {
  accountsPath,
  ageingPath,
  dashboardPath,
  deskCastingsPath,
  deskCrewPath,
  deskPermitsPath,
  enquiriesPath,
  gapsPath,
  importsPath,
  moderationPath,
  productionsPath,
  reportsPath,
  settingsPath,
} from '../paths';
import type { IconName } from '../ui/Icon';

/** The rooms of the desk, in the order of the bar; on a telephone the `thumb` ones are tabs, the others one tap further. */
export const rooms = [
  { name: 'dashboard', path: dashboardPath, icon: 'chart', place: 'thumb' },
  { name: 'productions', path: productionsPath, icon: 'clapper', place: 'thumb' },
  { name: 'enquiries', path: enquiriesPath, icon: 'mail', place: 'thumb' },
  { name: 'permits', path: deskPermitsPath, icon: 'document', place: 'more' },
  { name: 'moderation', path: moderationPath(), icon: 'shield', place: 'thumb' },
  { name: 'directory', path: ageingPath, icon: 'pin', place: 'more' },
  { name: 'crew', path: deskCrewPath, icon: 'calendar', place: 'more' },
  { name: 'castings', path: deskCastingsPath, icon: 'person', place: 'more' },
  { name: 'imports', path: importsPath, icon: 'exchange', place: 'more' },
  { name: 'accounts', path: accountsPath, icon: 'people', place: 'more' },
  { name: 'gaps', path: gapsPath, icon: 'search', place: 'apart' },
  { name: 'reports', path: reportsPath, icon: 'list', place: 'apart' },
  { name: 'settings', path: settingsPath, icon: 'settings', place: 'apart' },
] as const satisfies { name: string; path: string; icon: IconName; place: 'thumb' | 'more' | 'apart' }[];

export type RoomEntry = (typeof rooms)[number];
export type Room = RoomEntry['name'];
