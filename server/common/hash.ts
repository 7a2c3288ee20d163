import { createHash } from 'node:crypto';

/**
 * What is kept of a secret link or key: SHA-256 as base64url, so that who reads the database has none. Only for secrets
 * of 256 random bits: nobody tries those out. A password is another matter (`accounts/passwords.ts`).
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
