/** Stands in for a page that asks for it (`inPlace`), or on its own address. */
export function SignInPage({ inPlace = false }: { inPlace?: boolean }) {
  return <p>{String(inPlace)}</p>;
}
