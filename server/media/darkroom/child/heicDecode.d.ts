declare module 'heic-decode' {
  /** The first picture of the file, turned as it says; RGBA. */
  export default function decode(given: {
    buffer: Uint8Array;
  }): Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>;
}
