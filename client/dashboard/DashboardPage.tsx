import { DeskFrame } from '../desk/DeskFrame';

/** The room is being furnished. */
export const DashboardPage = () => <DeskFrame current="dashboard">{null}</DeskFrame>;
