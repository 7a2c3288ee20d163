import type { ComponentProps } from 'react';
import { Button } from '../../ui/Button';
import { useCopy } from '../../ui/useCopy';
import { LineIcon } from '../parts/LineIcon';
import { useContactTexts } from './texts';

type ShareProps = { title: string } & Pick<ComponentProps<typeof Button>, 'look' | 'size'>;

/** Hands the address on: by the telephone's own sheet where there is one, else by the clipboard. */
export function Share({ title, ...look }: ShareProps) {
  const words = useContactTexts();
  const [isCopied, copy] = useCopy();
  const url = window.location.origin + window.location.pathname;
  const hasSheet = 'share' in navigator && window.matchMedia('(pointer: coarse)').matches;
  if (hasSheet) {
    // Closing the sheet without choosing rejects, which is not a failure.
    const share = () => void navigator.share({ title, url }).catch(() => undefined);
    return (
      <Button {...look} onClick={share}>
        <LineIcon name="share" size={17} /> {words.share}
      </Button>
    );
  }
  if (!copy) return null;
  return (
    <Button {...look} onClick={() => copy(url)}>
      <LineIcon name={isCopied ? 'check' : 'copy'} size={17} />
      <span role="status">{isCopied ? words.copied : words.copyLink}</span>
    </Button>
  );
}
