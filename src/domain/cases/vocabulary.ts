export const caseTypes = ['question', 'complaint', 'delivery', 'billing'] as const
export type CaseType = (typeof caseTypes)[number]

/** Whose turn it is: the seller's, the customer's, or nobody's any more. */
export const caseStatuses = ['open', 'waitingForYou', 'closed'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Records a case may be about. */
export const caseRecordKinds = ['order', 'invoice', 'quote', 'return', 'subscription'] as const
export type CaseRecordKind = (typeof caseRecordKinds)[number]
