import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { shortlistsPath } from '../../paths';
import { Icon } from '../../ui/Icon';
import { useGathered } from '../gathered';
import { useShortlistTexts } from '../texts';
import styles from './ProjectMenu.module.css';
import { toggleOwn } from './toggleOwn';

/** Which project a listing is for: each of one's own, marked where it is already. Escape and leaving close it. */
export function ProjectMenu({ slug, onDone }: { slug: string; onDone(): void }) {
  const words = useShortlistTexts();
  const client = useQueryClient();
  const { projects } = useGathered();
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(function goInside() {
    panel.current?.querySelector('button')?.focus();
  }, []);
  return (
    <fieldset
      ref={panel}
      className={styles.panel}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onDone()}
      onKeyDown={({ key }) => key === 'Escape' && onDone()}
    >
      <legend className={styles.legend}>{words.which}</legend>
      {projects?.map(({ id, title, slugs }) => (
        <button
          key={id}
          type="button"
          aria-pressed={slugs.includes(slug)}
          className={styles.project}
          onClick={() => {
            onDone();
            void toggleOwn(client, slug, id);
          }}
        >
          <span className={styles.title}>{title}</span>
          {slugs.includes(slug) && <Icon name="check" size={15} />}
        </button>
      ))}
      <Link to={shortlistsPath} className={styles.project}>
        {words.allLists}
      </Link>
    </fieldset>
  );
}
