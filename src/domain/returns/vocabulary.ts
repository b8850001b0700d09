/** The life of a return (domain-rules §6). */
export const returnStatuses = [
  'pending',
  'authorized',
  'partlyAuthorized',
  'denied',
  'partlyReceived',
  'received',
  'approved',
  'rejected',
  'processed',
  'closed',
  'cancelled',
] as const
export type ReturnStatus = (typeof returnStatuses)[number]

/** What a return was begun from; `none`: without any document. */
export const returnSources = ['none', 'order', 'invoice', 'shipment'] as const
export type ReturnSource = (typeof returnSources)[number]

/** What the returns desk does, in the ERP. */
export const returnActs = ['authorize', 'receive', 'approve', 'close'] as const
export type ReturnAct = (typeof returnActs)[number]

/** Whether the ERP has it. */
export const returnErpStates = ['queued', 'inErp', 'failed', 'none'] as const
export type ReturnErpState = (typeof returnErpStates)[number]

/** What one return may hold. */
export const returnLimits = { lines: 100, comment: 500, note: 1000, files: 15, filesPerLine: 5 } as const
