import { useMutation } from '@tanstack/react-query';

/** A file by its address, or by what is sent there. */
type Wanted = string | { url: string; body: unknown };

/** Fetches a file that takes a moment to be written, so that the page can say so, and hands it to the reader. */
export function useDownload() {
  return useMutation({
    mutationFn: async (wanted: Wanted) => {
      const reply = typeof wanted === 'string' ? await fetch(wanted) : await post(wanted);
      if (!reply.ok) throw new Error(`The file did not come: ${reply.status}`);
      save(await reply.blob(), nameIn(reply.headers.get('content-disposition')));
    },
  });
}

const post = ({ url, body }: Exclude<Wanted, string>): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const nameIn = (disposition: string | null): string =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? 'report.pdf';
