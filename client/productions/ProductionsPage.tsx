import { DeskFrame } from '../desk/DeskFrame';

/** The room is being furnished. */
export const ProductionsPage = () => <DeskFrame current="productions">{null}</DeskFrame>;
