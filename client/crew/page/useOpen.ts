import type { CrewDepth } from '@contract/crew';
import { useState } from 'react';

/** Which departments show their jobs. */
export interface OpenDepartments {
  has(department: string): boolean;
  toggle(department: string): void;
  isAll: boolean;
  toggleAll(): void;
}

export function useOpen(depth: CrewDepth | undefined): OpenDepartments {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = depth?.departments.map(({ department }) => department) ?? [];
  const isAll = all.length > 0 && all.every((department) => open.has(department));
  return {
    has: (department) => open.has(department),
    toggle: (department) =>
      setOpen(
        (now) => new Set(now.has(department) ? [...now].filter((each) => each !== department) : [...now, department]),
      ),
    isAll,
    toggleAll: () => setOpen(new Set(isAll ? [] : all)),
  };
}
