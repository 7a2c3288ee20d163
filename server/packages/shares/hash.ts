import { createHash } from 'node:crypto';

/** What is kept of a link or of the key that a reader's browser goes by: neither can be worked out from it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
