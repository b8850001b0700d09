/** Bounds the contract states for input; here they also hold for what inputs add up to. */
export const basketLimits = { lines: 500, lineQuantity: 100_000 } as const
