/** What may be attached to an order; the contract shows the same numbers to the person. */
export const attachmentRules = { maxBytes: 5_000_000, maxFiles: 5, pendingFiles: 20 } as const
