import type { Point } from '@contract/common';
import { useMemo, useState } from 'react';
import { useDays } from '../days';
import { Section } from '../parts/Section';
import { Compass } from './Compass';
import { DayPicker } from './DayPicker';
import { SunChart } from './SunChart';
import { SunScrub, useReading } from './SunScrub';
import styles from './SunSection.module.css';
import { SunTable } from './SunTable';
import { scaleOf } from './scale';
import { type SunDay, type SunPosition, sunDay } from './sunDay';
import { useSunTexts } from './texts';
import { useDayInUrl } from './useDayInUrl';
import { useWidth } from './useWidth';

/** The sun at a place on a chosen day. */
export function SunSection({ position }: { position: Point }) {
  const words = useSunTexts();
  const [day, setDay] = useDayInUrl();
  const { lat, lng } = position;
  const sun = useMemo(() => sunDay(day, { lat, lng }), [day, lat, lng]);
  return (
    <Section title={words.title} aside={<DayPicker day={day} onPick={setDay} />}>
      {sun ? <SunOfDay key={day} sun={sun} day={day} place={position} /> : <p>{words.none}</p>}
      <p className={styles.flat}>{words.flat}</p>
    </Section>
  );
}

function SunOfDay({ sun, day, place }: { sun: SunDay; day: string; place: Point }) {
  const words = useSunTexts();
  const days = useDays();
  const [frame, width] = useWidth<HTMLDivElement>(600);
  const scale = useMemo(() => scaleOf(sun, width), [sun, width]);
  const [pointed, setPointed] = useState<SunPosition>();
  const reading = useReading(sun, pointed ?? sun.noon);
  return (
    <>
      <div className={styles.drawing}>
        <div ref={frame}>
          <SunScrub sun={sun} place={place} scale={scale} pointed={pointed} onPoint={setPointed}>
            <SunChart sun={sun} scale={scale} label={words.chart(days.day(day))} pointed={pointed} />
          </SunScrub>
          <p className={styles.reading} aria-hidden="true">
            {pointed ? <b>{reading}</b> : words.hint}
          </p>
        </div>
        <Compass sun={sun} pointed={pointed} />
      </div>
      <SunTable sun={sun} day={day} />
    </>
  );
}
