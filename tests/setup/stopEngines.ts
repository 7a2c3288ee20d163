/** After all tests. */
export default async function stopEngines(): Promise<void> {
  await globalThis.stopTestDatabase?.();
}
