import type { ActorDetails } from '../details';
import { Section } from '../parts/Section';
import { Works } from '../parts/Works';
import { useSpeech } from './speech';

/** What somebody worked on; nothing where nothing is stated. */
export function Credits({ title, credits }: { title: string; credits: ActorDetails['credits'] }) {
  const { terms } = useSpeech();
  if (credits.length === 0) return null;
  const works = credits.map(({ type, ...work }) => ({ ...work, type: type && terms.label('productionTypes', type) }));
  return (
    <Section title={title}>
      <Works works={works} />
    </Section>
  );
}
