import { mostOrderLines } from '@/domain/quantity'

/** Bounds the contract states for input; here they also hold for what inputs add up to. */
export const basketLimits = { lines: mostOrderLines, lineQuantity: 100_000 } as const
