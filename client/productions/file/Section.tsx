import { type ReactNode, useId } from 'react';
import parts from './parts.module.css';

interface SectionProps {
  title: string;
  /** At the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a tab under its title. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={parts.head}>
        <h2 id={id} className={parts.title}>
          {title}
        </h2>
        {aside && <span className={parts.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
