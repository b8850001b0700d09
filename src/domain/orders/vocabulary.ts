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
] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** Statuses in which something is still to happen. */
export const openOrderStatuses: readonly OrderStatus[] = [
  'received',
  'onHold',
  'confirmed',
  'picking',
  'backordered',
  'partlyShipped',
  'shipped',
]

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
export type DocumentKind = (typeof documentKinds)[number]
