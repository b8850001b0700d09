/** Where an order stands, as the buyer sees it. Source of the words: `docs/behaviours.md` §2 and the status vocabulary. */
export const orderStatuses = [
  'received',
  'onHold',
  'confirmed',
  'picking',
  'backordered',
  'partlyShipped',
  'shipped',
  'delivered',
  'cancelled',
  'rejected',
  'pendingAuthorization',
  'declined',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** Statuses in which something is still to happen, as the buyer sees it: an order that waits for authorizers is open. */
export const openOrderStatuses: readonly OrderStatus[] = [
  'pendingAuthorization',
  'received',
  'onHold',
  'confirmed',
  'picking',
  'backordered',
  'partlyShipped',
  'shipped',
]

/** Not in the ERP's normal list (AUT-25, AUT-26): no sale, and no part of what the ERP counts against the credit limit. */
export const apartOrderStatuses: readonly OrderStatus[] = ['pendingAuthorization', 'declined']

/** Open in the ERP. */
export const erpOpenStatuses: readonly OrderStatus[] = openOrderStatuses.filter(
  (status) => !apartOrderStatuses.includes(status),
)

/** How the order came in (ORD-03, ORD-09). */
export const orderOrigins = ['online', 'inStore', 'phone', 'email', 'edi', 'salesRep'] as const
export type OrderOrigin = (typeof orderOrigins)[number]

/** Whether the ERP has the order, as the portal knows it. */
export const erpStates = ['notSent', 'queued', 'sending', 'inErp', 'failed'] as const
export type ErpState = (typeof erpStates)[number]

export const shipmentStatuses = ['packed', 'handedOver', 'inTransit', 'delivered'] as const
export type ShipmentStatus = (typeof shipmentStatuses)[number]

export const invoiceStatuses = ['open', 'partlyPaid', 'paid'] as const
export type InvoiceStatus = (typeof invoiceStatuses)[number]

export const documentKinds = ['orderConfirmation', 'deliveryNote', 'invoice', 'attachment'] as const
/** What is made of an order: the paper it was placed with, and those the ERP issues for it. */
export const orderPaperKinds = ['order', 'orderConfirmation', 'deliveryNote', 'invoice'] as const
export type OrderPaperKind = (typeof orderPaperKinds)[number]
/** What is written with lines and sums. */
export const paperKinds = [...orderPaperKinds, 'creditMemo'] as const
export type PaperKind = (typeof paperKinds)[number]
