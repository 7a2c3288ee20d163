import type { ProductionView } from '@contract/productions';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import { productionQuery, settleProduction } from '../queries';
import type { FieldState } from './edit';
import { createKeeper, type Keeper } from './keeper';

interface File {
  production: ProductionView;
  keeper: Keeper;
  states: Readonly<Record<string, FieldState | undefined>>;
}
const FileContext = createContext<File | null>(null);

/** One production open for editing. What is typed and not kept yet lives here, so that no change of tab loses it. */
export function FileProvider({ production, children }: { production: ProductionView; children: ReactNode }) {
  const client = useQueryClient();
  const [states, setStates] = useState<File['states']>({});
  const latest = useRef(production);
  latest.current = production;
  const { id } = production;
  const keeper = useMemo(
    () =>
      createKeeper(id, {
        latest: () => client.getQueryData(productionQuery(id).queryKey) ?? latest.current,
        reload: () => client.fetchQuery({ ...productionQuery(id), staleTime: 0 }),
        settle: (view) => void settleProduction(client, view),
        show: (name, state) => setStates((before) => ({ ...before, [name]: state })),
      }),
    [client, id],
  );
  const file = useMemo(() => ({ production, keeper, states }), [production, keeper, states]);
  return <FileContext value={file}>{children}</FileContext>;
}

/** The production that is open. Throws outside of a `FileProvider`. */
export function useFile(): File {
  const file = use(FileContext);
  if (!file) throw new Error('No production is open here');
  return file;
}
