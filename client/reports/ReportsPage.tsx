import { DeskFrame } from '../desk/DeskFrame';

/** The room is being furnished. */
export const ReportsPage = () => <DeskFrame current="reports">{null}</DeskFrame>;
