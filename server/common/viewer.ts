export const roles = ['visitor', 'member', 'staff', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whoever is asking. A visitor has no id. */
export interface Viewer {
  id: string | null;
  role: Role;
}

export const visitor: Viewer = { id: null, role: 'visitor' };

export const isStaff = (viewer: Viewer): boolean => viewer.role === 'staff' || viewer.role === 'admin';
