import { useNavigate, useParams, useSearchParams } from 'react-router';
import { productionPath, productionsPath } from '../paths';
import { phone, useMedia } from '../ui/useMedia';
import { filterOf, fromUrl, type RoomState, toUrl } from './filters';

/** Where the room stands: which file is open, as board or list, through which filters. The address keeps it all. */
export function useRoom() {
  const { id } = useParams();
  const [url] = useSearchParams();
  const navigate = useNavigate();
  const isPhone = useMedia(phone);
  const state = fromUrl(url);

  const pathOf = (open: string | undefined, next: RoomState = state) => {
    const address = toUrl(next);
    // The file keeps its open tab while the room around it changes; another file begins with its first.
    const tab = url.get('tab');
    if (open !== undefined && open === id && tab !== null) address.set('tab', tab);
    const query = address.toString();
    return `${open === undefined ? productionsPath : productionPath(open)}${query && `?${query}`}`;
  };
  return {
    id,
    state,
    filter: filterOf(state),
    isPhone,
    pathOf,
    open: (next: string | undefined) => void navigate(pathOf(next), { preventScrollReset: true }),
    /** Changes filters or layout in place; going back does not walk through every letter typed. */
    show: (change: Partial<RoomState>) => void navigate(pathOf(id, { ...state, ...change }), { replace: true }),
  };
}
export type Room = ReturnType<typeof useRoom>;
