import type { Drawing } from '../illustrations/illustration';

/** What a picture is made from. Uploaded files join this union later. */
export interface PhotoSource {
  illustration: Drawing;
}
