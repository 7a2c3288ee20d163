import { changeShoot, type Shoot, type ShootInput, type ShootPlace } from '@contract/productions';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../../../api';
import { today } from '../../../listings/days';
import { deskCrewPath, listingPath } from '../../../paths';
import { Icon } from '../../../ui/Icon';
import { useFile } from '../keeping/FileProvider';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { calendarDays } from './days';
import { inputOf } from './inputOf';
import { ShootForm } from './ShootForm';
import styles from './Shoots.module.css';
import { placeName, useShootSaid } from './said';
import { useShootTexts } from './texts';

interface ShootRowProps {
  shoot: Shoot;
  onCopy(): void;
  onRemove(): void;
}

/** One period: read as a line, written as a form in its place. */
export function ShootRow({ shoot, onCopy, onRemove }: ShootRowProps) {
  const words = useShootTexts();
  const said = useShootSaid()(shoot);
  const { id } = useFile().production;
  const [isOpen, open] = useState(false);
  const change = useAct((body: ShootInput) => call(changeShoot, { params: { id, part: shoot.id }, body }));
  if (isOpen)
    return (
      <li>
        <ShootForm
          start={inputOf(shoot)}
          error={change.error}
          isSending={change.isPending}
          onSave={(body) => change.mutate(body, { onSuccess: () => open(false) })}
          onCancel={() => open(false)}
        />
      </li>
    );
  const all = calendarDays(shoot.from, shoot.to);
  return (
    <li className={styles.shoot}>
      <button type="button" className={styles.when} aria-label={words.edit(said)} onClick={() => open(true)}>
        {said}
      </button>
      <span className={styles.days}>{shoot.days === null ? words.allDays(all) : words.daysShown(shoot.days)}</span>
      <span className={styles.tools}>
        {shoot.to >= today() && (
          <Link className={parts.link} aria-label={words.whoIsFreeLabel(said)} to={askWhoIsFree(id, shoot)}>
            {words.whoIsFree}
          </Link>
        )}
        <button type="button" className={parts.link} aria-label={words.copyLabel(said)} onClick={onCopy}>
          {words.copy}
        </button>
        <button type="button" className={parts.icon} aria-label={words.remove(said)} onClick={onRemove}>
          <Icon name="cross" size={13} />
        </button>
      </span>
      <span className={styles.kind}>{words.kinds[shoot.kind]}</span>
      <span className={styles.places}>
        {shoot.places.length === 0
          ? words.noPlace
          : shoot.places.map((place, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: places are shown, not moved
              <Place key={index} place={place} isLast={index === shoot.places.length - 1} />
            ))}
      </span>
      {shoot.note !== '' && <span className={styles.note}>{shoot.note}</span>}
    </li>
  );
}

function Place({ place, isLast }: { place: ShootPlace; isLast: boolean }) {
  const name = placeName(place);
  const isCommuneTold = place.commune !== '' && place.commune !== name;
  return (
    <span>
      {place.listing ? (
        <Link to={listingPath(place.listing)} className={styles.listing}>
          {name}
        </Link>
      ) : (
        name
      )}
      {isCommuneTold && <span className={styles.commune}> ({place.commune})</span>}
      {!isLast && ', '}
    </span>
  );
}

/** The question to technicians about these days, around the first place whose position is known. */
function askWhoIsFree(production: string, { from, to, places }: Shoot): string {
  const near = places.find(({ position }) => position !== null);
  const where = near?.position && {
    near: `${near.position.lat.toFixed(4)},${near.position.lng.toFixed(4)}`,
    place: near.commune || near.name,
  };
  return `${deskCrewPath}?${new URLSearchParams({ ask: '', from, to, production, ...where })}`;
}
