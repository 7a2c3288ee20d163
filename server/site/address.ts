/** The address a person types; the wildcard addresses are reached as localhost. */
export const shownAddress = (host: string, port: number): string =>
  `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${port}`;
