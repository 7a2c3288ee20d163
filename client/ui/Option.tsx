import type { ReactNode } from 'react';
import type { Combobox } from './useCombobox';

interface OptionProps {
  combobox: Combobox;
  index: number;
  className?: string;
  children: ReactNode;
}

/** One option of a combobox's list. It takes no focus of its own: that stays in the input. */
export function Option({ combobox, index, className, children }: OptionProps) {
  const { id, isActive, ...events } = combobox.option(index);
  return (
    <div id={id} role="option" aria-selected={isActive} tabIndex={-1} className={className} {...events}>
      {children}
    </div>
  );
}
