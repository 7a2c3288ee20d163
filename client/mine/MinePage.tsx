export const MinePage = () => null;
