import { exportShared, type PackageView } from '@contract/packages';
import { lazy, Suspense, useState } from 'react';
import { urlOf } from '../../api';
import { useBilingual } from '../../i18n/bilingual';
import { useFormats } from '../../i18n/format';
import { useLanguage } from '../../i18n/language';
import { MapBoundary } from '../../listings/place/MapBoundary';
import { Notice } from '../../ui/Notice';
import { useReader } from '../replies/reader';
import { usePackageTexts } from '../texts';
import { anchorOf } from './anchors';
import { Files } from './Files';
import styles from './Intro.module.css';

const PlacesMap = lazy(async () => ({ default: (await import('./PlacesMap')).PlacesMap }));

/** What it is about, what it holds, and where that lies. Pointing at a line lights its number on the map. */
export function Intro({ shared }: { shared: PackageView }) {
  const { intro: words, cover } = usePackageTexts();
  const { day } = useFormats();
  const text = useBilingual();
  const [lit, light] = useState<number | null>(null);
  const { items } = shared;
  const places = items.filter(({ kind }) => kind === 'location');
  const drawn = places.length > 0 ? places : items;
  if (items.length === 0) {
    return (
      <div className={styles.empty}>
        <Notice title={words.nothing}>{words.nothingText}</Notice>
      </div>
    );
  }
  return (
    <section className={styles.intro}>
      <div>
        {shared.intro && <p className={styles.lead}>{shared.intro}</p>}
        <p className={shared.intro ? styles.text : styles.lead}>
          {[shared.masked && words.maskedMap, shared.replies && words.voice].filter(Boolean).join(' ')}
        </p>
        <div className={styles.narrow}>
          {shared.expiresAt && <p>{cover.validUntil(day(shared.expiresAt))}</p>}
          <p>
            <Files />
          </p>
        </div>
        {shared.scoutingDay && <ScoutingDay day={shared.scoutingDay} />}
        <nav aria-label={words.index}>
          <ol className={styles.index}>
            {items.map(({ id, number, title }) => (
              <li key={id}>
                <a
                  href={`#${anchorOf(number)}`}
                  className={styles.line}
                  onPointerEnter={() => light(number)}
                  onPointerLeave={() => light(null)}
                  onFocus={() => light(number)}
                  onBlur={() => light(null)}
                >
                  <b className={styles.number}>{number}</b>
                  {text(title)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        {shared.withdrawn > 0 && <p className={styles.withdrawn}>{words.withdrawn(shared.withdrawn)}</p>}
      </div>
      <div className={styles.map}>
        <MapBoundary>
          <Suspense>
            <PlacesMap items={drawn} lit={lit} />
          </Suspense>
        </MapBoundary>
      </div>
    </section>
  );
}

/** When it is looked at on the spot, for one's own calendar. */
function ScoutingDay({ day: scoutingDay }: { day: string }) {
  const { intro: words } = usePackageTexts();
  const { day } = useFormats();
  const { token } = useReader();
  const lang = useLanguage();
  return (
    <p className={styles.day}>
      {words.scouting(day(scoutingDay))}{' '}
      <a href={urlOf(exportShared.path, { token, format: 'ics' }, { lang })} download>
        {words.calendar}
      </a>
    </p>
  );
}
