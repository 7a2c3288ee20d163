/** Ends the run with one plain line, so that any reader of the log finds the count. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A suite that could not even load counts as one failure, else the line could say "0 failed" in a red run.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(`\n${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped`);
  }
};
