// @ts-check

/** The file is no photograph for the desk. */
export class Refused extends Error {
  /** @param {import('../report').Refusal} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}
