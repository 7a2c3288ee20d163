import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../session/useMe';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import styles from './AddToShortlist.module.css';
import { useButtonTexts } from './buttonTexts';
import { toggleLocal, useGathered } from './gathered';

const ProjectMenu = lazy(async () => ({ default: (await import('./own/ProjectMenu')).ProjectMenu }));

interface AddToShortlistProps {
  slug: string;
  title: string;
  /** `card`: a mark on the picture; `wide`: a button with its words. */
  look?: 'card' | 'wide';
}

/** Puts a listing on the shortlist or takes it off; who has several projects is asked which. */
export function AddToShortlist({ slug, title, look = 'card' }: AddToShortlistProps) {
  const words = useButtonTexts();
  const client = useQueryClient();
  const { account } = useMe();
  const { local, projects } = useGathered();
  const [isAsking, ask] = useState(false);
  const isOn = projects
    ? projects.some(({ slugs }) => slugs.includes(slug))
    : local.items.some((item) => item.slug === slug);
  async function toggle() {
    if (!account) return toggleLocal(slug);
    if (projects && projects.length > 1) return ask(!isAsking);
    const { toggleOwn } = await import('./own/toggleOwn');
    await toggleOwn(client, slug);
  }
  const said = isOn ? words.on : words.add;
  return (
    <div className={classes(styles[look], isAsking && styles.open)}>
      <button
        type="button"
        className={classes(styles.toggle, isOn && styles.on)}
        aria-pressed={isOn}
        aria-label={`${words.add} : ${title}`}
        title={look === 'card' ? said : undefined}
        onClick={() => void toggle()}
      >
        <Icon name="bookmark" size={look === 'card' ? 17 : 18} />
        {look === 'wide' && <span>{said}</span>}
      </button>
      {isAsking && (
        <Suspense>
          <ProjectMenu slug={slug} onDone={() => ask(false)} />
        </Suspense>
      )}
    </div>
  );
}
