import type { ListingView } from '@contract/listings';
import type { ActorDetails } from '../details';
import { Facts } from '../parts/Facts';
import { LineIcon } from '../parts/LineIcon';
import { Section } from '../parts/Section';
import { Credits } from './Credits';
import { actorFacts } from './peopleFacts';
import styles from './Rows.module.css';
import { useSpeech } from './speech';
import { useFreshness } from './useFreshness';

/** An actor: what casting asks, the reels, the parts played. */
export function ActorSections({ listing, details }: { listing: ListingView; details: ActorDetails }) {
  const speech = useSpeech();
  const { words } = speech;
  const { showReel, voiceReel, credits } = details;
  const freshness = useFreshness(listing.confirmedAt);
  return (
    <>
      <Section title={words.actor.title} aside={freshness}>
        <Facts facts={actorFacts(details, listing, speech)} limit={words.limit} />
        {(showReel || voiceReel) && (
          <p className={styles.reels}>
            {showReel && (
              <a className={styles.reel} href={showReel} rel="noreferrer" target="_blank">
                <LineIcon name="play" /> {words.actor.showReel}
              </a>
            )}
            {voiceReel && (
              <a className={styles.reel} href={voiceReel} rel="noreferrer" target="_blank">
                <LineIcon name="sound" /> {words.actor.voiceReel}
              </a>
            )}
          </p>
        )}
      </Section>
      <Credits title={words.actor.credits} credits={credits} />
    </>
  );
}
