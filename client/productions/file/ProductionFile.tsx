import { readProduction } from '@contract/productions';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api';

interface ProductionFileProps {
  id: string;
  /** Back to the board. */
  onClose(): void;
}

/** One production, whole. */
export function ProductionFile({ id }: ProductionFileProps) {
  const { data } = useQuery({
    queryKey: ['productions', 'one', id],
    queryFn: ({ signal }) => call(readProduction, { params: { id }, signal }),
  });
  return <h1>{data?.title}</h1>;
}
