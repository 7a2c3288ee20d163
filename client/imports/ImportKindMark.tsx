import type { ImportKind } from '@contract/imports';
import { KindMark } from '../kinds/KindMark';
import { Icon } from '../ui/Icon';

/** What the rows of a file are: the shape of a kind of listing, or a clapper for shoots. */
export function ImportKindMark({ kind }: { kind: ImportKind }) {
  return kind === 'production' ? <Icon name="clapper" size={13} /> : <KindMark kind={kind} />;
}
