/** Lists that the ERP keeps for everything else: what an item, a customer or a document only names by its code. */
export const generalKinds = ['rate', 'unit', 'taxCode', 'paymentTerm', 'warehouse', 'carrier'] as const
export type GeneralKind = (typeof generalKinds)[number]

/** How runs and people call an entry: the list, and the code within it. */
export const generalKey = (kind: GeneralKind, code: string): string => `${kind} ${code}`
