import { Link } from 'react-router';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import styles from './DeskFrame.module.css';
import { type Room, type RoomEntry, rooms } from './rooms';
import { useDeskTexts } from './texts';
import { useFollowed, useToAnswer, useWaiting } from './useWaiting';

/** The rooms as a column at the left: those one works in, and below a line those one visits. */
export function RoomList({ current }: { current: Room }) {
  const words = useDeskTexts();
  return (
    <nav className={styles.rooms} aria-label={words.navigation}>
      {rooms.map((room) => (
        <RoomLink
          key={room.name}
          room={room}
          label={words[room.name]}
          isCurrent={room.name === current}
          isApart={room.name === firstApart}
          hasFollowed
        />
      ))}
    </nav>
  );
}

const firstApart = rooms.find(({ place }) => place === 'apart')?.name;

/** The rooms of every day as tabs under the thumb, with their short names; the others behind the last one. */
export function RoomTabs({ current }: { current: Room }) {
  const words = useDeskTexts();
  const underThumb = rooms.filter(({ place }) => place === 'thumb');
  const further = rooms.filter(({ place }) => place !== 'thumb');
  const isFurther = further.some(({ name }) => name === current);
  const face = (
    <>
      <Icon name="more" size={20} />
      <span>{words.more}</span>
    </>
  );
  return (
    <nav className={styles.tabs} aria-label={words.navigation}>
      {underThumb.map((room) => (
        <RoomLink
          key={room.name}
          room={room}
          label={words.short[room.name]}
          isCurrent={room.name === current}
          iconSize={20}
        />
      ))}
      <Menu
        label={words.moreRooms}
        button={face}
        className={classes(styles.room, isFurther && styles.here)}
        side="aboveRight"
      >
        {further.map(({ name, path, icon }) => (
          <Link key={name} to={path} aria-current={name === current ? 'page' : undefined}>
            <Icon name={icon} size={18} />
            {words[name]}
          </Link>
        ))}
      </Menu>
    </nav>
  );
}

interface RoomLinkProps {
  room: RoomEntry;
  label: string;
  isCurrent: boolean;
  isApart?: boolean;
  /** Nothing waits for an answer there: the number is for those with room for it. */
  hasFollowed?: boolean;
  iconSize?: number;
}

function RoomLink({
  room: { name, path, icon },
  label,
  isCurrent,
  isApart = false,
  hasFollowed = false,
  iconSize = 17,
}: RoomLinkProps) {
  return (
    <Link
      to={path}
      className={classes(styles.room, isApart && styles.apart)}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <Icon name={icon} size={iconSize} />
      <span>{label}</span>
      {name === 'enquiries' && <ToAnswerCount />}
      {name === 'moderation' && <WaitingCount />}
      {name === 'productions' && hasFollowed && <FollowedCount />}
    </Link>
  );
}

function ToAnswerCount() {
  const words = useDeskTexts();
  const count = useToAnswer();
  return <Count count={count} label={words.toAnswer(count)} />;
}

function WaitingCount() {
  const words = useDeskTexts();
  const waiting = useWaiting();
  return <Count count={waiting} label={words.waiting(waiting)} />;
}

function FollowedCount() {
  const words = useDeskTexts();
  const followed = useFollowed();
  return <Count count={followed} label={words.followed(followed)} />;
}

function Count({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{label}</span>
    </span>
  );
}
