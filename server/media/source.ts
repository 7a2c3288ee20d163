/** What a picture is made from. Uploaded files join this union later. */
export interface PhotoSource {
  illustration: { scene: string; seed: string; light?: string };
}
