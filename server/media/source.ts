import type { Drawing } from '../illustrations/illustration';

/** What a picture is made from: for now always a drawing. Uploaded files join this union later. */
export interface PhotoSource {
  illustration: Drawing;
}
