/**
 * How much of a credit limit is taken, as a fraction: 1 is exactly the limit, above it is over. Null where no limit is
 * defined; a limit of zero counts as taken whole, since it stops every order (domain-rules §3).
 */
export const creditUse = (limit: number | null, exposure: number): number | null => {
  if (limit === null) return null
  return limit === 0 ? 1 : Math.max(exposure, 0) / limit
}
