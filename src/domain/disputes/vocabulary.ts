/** What became of a dispute; in part credited, the rest is due again. */
export const disputeStatuses = ['open', 'credited', 'partlyCredited', 'rejected', 'withdrawn'] as const
export type DisputeStatus = (typeof disputeStatuses)[number]

export const disputeReasons = ['shortDelivery', 'wrongPrice', 'damaged', 'notOrdered', 'other'] as const
export type DisputeReason = (typeof disputeReasons)[number]

export const disputeLimits = { lines: 100, note: 2000 } as const

/** How long after a rejection the amount is due again, unless the desk says otherwise. */
export const usualRespiteDays = 7
