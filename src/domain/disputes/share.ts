/**
 * What pieces of an invoiced line come to, in minor units: each is worth the same, rounded down, and all of them the whole
 * line.
 */
export const shareOf = (gross: number, quantity: number, pieces: number): number =>
  pieces >= quantity ? gross : Math.floor((gross * pieces) / quantity)
