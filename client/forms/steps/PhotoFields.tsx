import type { Point } from '@contract/common';
import type { FormPhoto } from '@contract/editing';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { PhotoEditor } from '../../photos/editor/PhotoEditor';
import { nearestQuery } from '../../places/queries';
import { useMe } from '../../session/useMe';
import { useDraft, useFormField } from '../draft';
import { loosePlace } from './PlaceFields';

/** The pictures of a listing: their own endpoints keep them, the form only shows what came of it. */
export function PhotoFields() {
  const { account } = useMe();
  const client = useQueryClient();
  const { kind, state, keeper } = useDraft();
  const { value: place, set } = useFormField('place', loosePlace);
  const adopt = useCallback(
    (photos: FormPhoto[]) => {
      keeper.adopt({ ...keeper.state().form, photos });
      void keeper.renew(); // what may be sent now, the server knows
    },
    [keeper],
  );
  async function moveTo(position: Point) {
    const { commune } = await client.fetchQuery(nearestQuery(position));
    const { name, insee, departement } = commune;
    set({ ...place, commune: name, insee, departement, position, precision: place.precision ?? 'exact' });
  }
  // Where somebody's portrait was taken says nothing of where they live.
  const isPerson = kind === 'technician' || kind === 'actor';
  return (
    <PhotoEditor
      slug={state.form.slug}
      photos={state.form.photos}
      onPhotos={adopt}
      author={account?.name ?? ''}
      place={place.position}
      onPlace={isPerson ? undefined : (at) => void moveTo(at)}
    />
  );
}
