import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';
import { InPlace, type InPlaceProps } from './keeping/InPlace';
import parts from './parts.module.css';

interface FactProps {
  label: string;
  children: ReactNode;
  /** Over both columns. */
  isWide?: boolean;
}

/** A line of facts: what it is, and what is known of it. */
export const Fact = ({ label, children, isWide = false }: FactProps) => (
  <div className={classes(parts.fact, isWide && parts.wide)}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

/** A fact that is written where it stands. */
export const EditedFact = ({ isWide, ...place }: InPlaceProps & { isWide?: boolean }) => (
  <Fact label={place.label} isWide={isWide}>
    <InPlace {...place} />
  </Fact>
);
