/** The wrap form of the production: asked, handed in, taken over. */
export const Wrap = ({ id }: { id: string }) => <p>{id}</p>;
