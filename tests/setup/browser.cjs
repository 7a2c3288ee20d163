const { TestEnvironment } = require('jest-environment-jsdom');

/** jsdom hides what Node has and a browser has too; the client needs them. */
module.exports = class Browser extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers, TextEncoder, TextDecoder, structuredClone });
  }
};
