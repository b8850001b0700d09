export type Tally = { passed: number; failed: number }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numFailedTestSuites: number
}
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

/** A program that fails without a failing test (a file that does not load, an error after the end) counts as one. */
const atLeastOne = (tally: Tally, succeeded: boolean): Tally =>
  succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 }

const read = <T>(json: string | undefined): T | undefined => {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as T)
  } catch {
    return undefined
  }
}

/** Tests that do not run prove nothing, so a skipped one counts as failed. */
export const countVitest = (json: string | undefined, succeeded: boolean): Tally => {
  const report = read<VitestReport>(json)
  if (!report) return { passed: 0, failed: 1 }
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests
  return atLeastOne({ passed: report.numPassedTests, failed }, succeeded)
}

export const countPlaywright = (json: string | undefined, succeeded: boolean): Tally => {
  const report = read<PlaywrightReport>(json)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return atLeastOne({ passed: expected, failed: unexpected + flaky + skipped }, succeeded)
}
