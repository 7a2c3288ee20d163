import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useKeys } from '../../ui/keys';
import styles from './Review.module.css';

interface SideHeadProps {
  title: string;
  back: string;
  onBack(): void;
  children?: ReactNode;
}

/** The head of what stands in place of the review for a while; Escape leads back, and the focus comes along. */
export function SideHead({ title, back, onBack, children }: SideHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function takeFocus() {
    heading.current?.focus();
  }, []);
  useKeys({ escape: onBack });
  return (
    <header className={styles.head}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {children && <p className={styles.meta}>{children}</p>}
      </div>
      <Button size="small" className={styles.view} onClick={onBack}>
        <Icon name="chevronLeft" size={15} /> {back}
      </Button>
    </header>
  );
}
