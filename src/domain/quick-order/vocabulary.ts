import { mostOrderLines } from '../quantity'

/** `portion`: lines that are checked in one call. `similar`: how many numbers are offered for one nobody knows. */
export const quickOrderLimits = {
  lines: mostOrderLines,
  portion: 500,
  sku: 60,
  unit: 20,
  similar: 3,
  fileBytes: 5_000_000,
} as const

/**
 * What stands between a line and the basket. `unknown`, `gone`, `configuration`: it cannot be had as it stands.
 * `noQuantity`: none is written, or none that can be read. `quantity`, `unit`: it can be had otherwise than written.
 */
export const quickProblems = ['unknown', 'gone', 'configuration', 'noQuantity', 'quantity', 'unit'] as const
export type QuickProblem = (typeof quickProblems)[number]
