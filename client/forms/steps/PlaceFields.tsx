import { type Point, point } from '@contract/common';
import { precision } from '@contract/listings';
import type { CommuneView } from '@contract/places';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { z } from 'zod';
import { MapBoundary } from '../../listings/place/MapBoundary';
import { asideOf, CommunePicker } from '../../places/CommunePicker';
import { pointIn } from '../../places/moved';
import { communesQuery, nearestQuery } from '../../places/queries';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { RadioCards } from '../../ui/RadioCards';
import { useDraft, useFormField } from '../draft';
import { useFormTexts } from '../texts';
import styles from './PlaceFields.module.css';

const PinMap = lazy(async () => ({ default: (await import('../../places/PinMap')).PinMap }));

export const loosePlace = z
  .object({
    address: z.string().optional().catch(undefined),
    commune: z.string().optional().catch(undefined),
    insee: z.string().optional().catch(undefined),
    departement: z.string().optional().catch(undefined),
    position: point.optional().catch(undefined),
    precision: precision.optional().catch(undefined),
  })
  .catch({});
export type LoosePlace = z.output<typeof loosePlace>;

/** Where a listing stands, and how much of it the public sees. */
export function PlaceFields() {
  const words = useFormTexts().place;
  const { kind } = useDraft();
  const { value: place, set, error, leave } = useFormField('place', loosePlace);
  const commune = useCommune(place);
  // A place is visited, a person is not: each begins with what most of its kind choose.
  const usual = kind === 'location' ? 'exact' : 'commune';
  const shown = place.precision ?? usual;
  const change = (part: Partial<LoosePlace>) => set({ ...place, precision: shown, ...part });
  const choose = ({ name, insee, departement, position }: CommuneView) =>
    change({ commune: name, insee, departement, position });
  return (
    <div className={styles.place}>
      <CommunePicker
        field="place"
        label={words.commune}
        hint={words.communeHint}
        none={words.noCommune}
        counted={words.communes}
        error={error}
        name={place.commune ?? ''}
        aside={commune && asideOf(commune)}
        onChoose={choose}
        onClear={() => change({ commune: undefined, insee: undefined, departement: undefined, position: undefined })}
        onLeave={leave}
      />
      {shown === 'exact' && (
        <Field
          label={words.address}
          hint={words.addressHint}
          autoComplete="street-address"
          value={place.address ?? ''}
          onChange={(event) => change({ address: event.target.value || undefined })}
        />
      )}
      {place.position && (
        <PlaceOnMap
          at={shown === 'exact' ? place.position : (commune?.position ?? place.position)}
          isExact={shown === 'exact'}
          insee={place.insee}
          onMove={(position) => change({ position })}
          onCommune={({ name, insee, departement }) => change({ commune: name, insee, departement })}
        />
      )}
      <RadioCards
        label={words.precision}
        options={[
          { value: 'exact', label: words.exact, note: words.exactNote },
          { value: 'commune', label: words.communeOnly, note: words.communeNote },
        ]}
        value={shown}
        onChange={(chosen) => change({ precision: chosen })}
      />
    </div>
  );
}

/** The commune of a place as the gazetteer has it. */
function useCommune({ commune = '', insee }: LoosePlace): CommuneView | undefined {
  const { data } = useQuery(communesQuery(commune));
  return data?.communes.find((each) => each.insee === insee);
}

interface PlaceOnMapProps {
  at: Point;
  isExact: boolean;
  insee: string | undefined;
  onMove(at: Point): void;
  onCommune(commune: CommuneView): void;
}

function PlaceOnMap({ at, isExact, insee, onMove, onCommune }: PlaceOnMapProps) {
  const words = useFormTexts().place;
  const { kind } = useDraft();
  const nearest = useQuery(nearestQuery(isExact ? at : undefined)).data?.commune;
  const [latest] = useState({ onMove });
  latest.onMove = onMove;
  const move = useCallback((to: Point) => latest.onMove(to), [latest]);
  return (
    <div>
      <div className={styles.map}>
        <MapBoundary>
          <Suspense>
            <PinMap
              key={`${insee}-${isExact}`}
              label={words.map}
              pinLabel={words.pin}
              kind={kind}
              at={at}
              isExact={isExact}
              onMove={move}
            />
          </Suspense>
        </MapBoundary>
      </div>
      {isExact ? (
        <>
          <p className={styles.hint}>{words.drag}</p>
          {nearest && nearest.insee !== insee && (
            <p className={styles.nearest}>
              {words.nearest(nearest.name)}
              <Button size="small" onClick={() => onCommune(nearest)}>
                {words.takeNearest(nearest.name)}
              </Button>
            </p>
          )}
          <Coordinates at={at} onMove={onMove} />
        </>
      ) : (
        <p className={styles.hint}>{words.seen}</p>
      )}
    </div>
  );
}

/** The same point in figures, to be pasted or typed. */
function Coordinates({ at, onMove }: { at: Point; onMove(at: Point): void }) {
  const words = useFormTexts().place;
  const [typed, setTyped] = useState<string | null>(null);
  const figures = `${at.lat.toFixed(5)}, ${at.lng.toFixed(5)}`;
  return (
    <>
      <Field
        label={words.coordinates}
        hint={words.coordinatesHint}
        autoComplete="off"
        value={typed ?? figures}
        onChange={(event) => {
          setTyped(event.target.value);
          const point = pointIn(event.target.value);
          if (point) onMove(point);
        }}
        onBlur={() => setTyped(null)}
      />
      <span className="unseen" role="status">
        {words.moved(figures)}
      </span>
    </>
  );
}
