import { lazy, Suspense, useId } from 'react';
import { Link, useNavigate } from 'react-router';
import { returningTo } from '../../accounts/cameFrom';
import { askPath, shortlistPath, shortlistsPath, signInPath } from '../../paths';
import { useProblemText } from '../../sending/useProblemText';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PeopleButton } from '../people/PeopleButton';
import { useShortlistTexts } from '../texts';
import { FilesButton } from './FilesButton';
import styles from './Head.module.css';
import type { Opened } from './opened';
import { SavedLine } from './SavedLine';
import { useTyped } from './useTyped';

const ShareButton = lazy(async () => ({ default: (await import('../../packages/ShareButton')).ShareButton }));

/** What it is for, whom it is prepared for, and what can be done with the whole. */
export function Head({ opened }: { opened: Opened }) {
  const problem = useProblemText(opened.problem);
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        {opened.isLocal ? <LocalTitle /> : <Titles opened={opened} />}
        <Actions opened={opened} />
      </div>
      <SavedLine opened={opened} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </header>
  );
}

/** The list of this browser, and how to keep it elsewhere. */
function LocalTitle() {
  const { head } = useShortlistTexts();
  return (
    <div className={styles.titles}>
      <h1 className={styles.title}>{head.local}</h1>
      <p className={styles.note}>
        {head.localNote}{' '}
        <Link to={signInPath} state={returningTo(shortlistPath)} className={styles.link}>
          {head.signIn}
        </Link>
      </p>
    </div>
  );
}

function Titles({ opened: { shortlist, acts } }: { opened: Opened }) {
  const { head } = useShortlistTexts();
  const id = useId();
  // A project without a title would be found by nobody: the last one stays.
  const title = useTyped(shortlist.title, (text) => text !== '' && acts.change({ title: text }));
  const company = useTyped(shortlist.company, (text) => acts.change({ company: text }));
  const intro = useTyped(shortlist.intro, (text) => acts.change({ intro: text }));
  return (
    <div className={styles.titles}>
      <h1 className="unseen">{shortlist.title}</h1>
      <textarea className={styles.title} aria-label={head.title} rows={1} maxLength={120} {...title} />
      <p className={styles.company}>
        <label htmlFor={id}>{head.company}</label>
        <input id={id} maxLength={160} placeholder={head.companyNone} {...company} />
      </p>
      <textarea
        className={styles.intro}
        aria-label={head.intro}
        placeholder={head.introNone}
        rows={1}
        maxLength={1200}
        {...intro}
      />
    </div>
  );
}

/** Asking, sharing, inviting: what takes the list out of the hands that gathered it. */
function Actions({ opened }: { opened: Opened }) {
  const { head } = useShortlistTexts();
  const navigate = useNavigate();
  const { shortlist, isLocal } = opened;
  const slugs = shortlist.items.flatMap(({ card }) => card?.slug ?? []);
  const about = isLocal ? `listings=${slugs.slice(0, mostAsked).join(',')}` : `shortlist=${shortlist.id}`;
  return (
    <div className={styles.actions}>
      {!isLocal && (
        <Suspense>
          <ShareButton shortlist={shortlist} look="primary" />
        </Suspense>
      )}
      {slugs.length > 0 && (
        <ButtonLink to={`${askPath}?${about}`}>
          <Icon name="mail" size={16} /> {head.ask}
        </ButtonLink>
      )}
      {!isLocal && <PeopleButton shortlist={shortlist} onLeft={() => void navigate(shortlistsPath)} />}
      {!isLocal && <FilesButton shortlistId={shortlist.id} />}
      {!isLocal && (
        <Link to={shortlistsPath} className={styles.link}>
          {head.all}
        </Link>
      )}
    </div>
  );
}

/** An address that mail programs and proxies still pass on. */
const mostAsked = 24;
