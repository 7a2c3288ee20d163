/** A refusal in Meilisearch's own form. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: 'invalid_request' | 'internal' | 'auth' | 'system' = 'invalid_request',
  ) {
    super(message);
    this.name = 'Fault';
  }

  body() {
    const { message, code, type } = this;
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

export const invalid = (code: string, message: string): Fault => new Fault(400, code, message);

export const indexNotFound = (uid: string): Fault => new Fault(404, 'index_not_found', `Index \`${uid}\` not found.`);
