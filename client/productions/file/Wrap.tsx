import { WrapPanel } from '../../wrap/WrapPanel';

/** The wrap form of the production: asked, handed in, taken over. */
export const Wrap = ({ id }: { id: string }) => <WrapPanel productionId={id} />;
