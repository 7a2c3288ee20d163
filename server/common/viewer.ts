export const roles = ['visitor', 'member', 'staff', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whoever is asking. A visitor has no id. */
export interface Viewer {
  id: string | null;
  role: Role;
  /** As it stands in the history of what this person does. */
  name: string;
  /** Whether the desk lets this member's changes through without reading them first. */
  trusted: boolean;
}

export const visitor: Viewer = { id: null, role: 'visitor', name: '', trusted: false };

export const isStaff = (viewer: Viewer): boolean => viewer.role === 'staff' || viewer.role === 'admin';
