/**
 * What can happen to an order, in the order in which it does. Each has a sentence in `enums:history.*`; the words in
 * brackets are its parameters.
 */
export const historyEvents = [
  /** { number, lines } */
  'placed',
  'fromQuote',
  /** { erpNumber, origin }: came in by another way than the portal. */
  'appeared',
  /** { field } */
  'edited',
  /** { sku, before, after } */
  'quantityEdited',
  /** { sku, before } */
  'lineRemoved',
  'authorizationNeeded',
  /** { level, levels } */
  'authorizationApproved',
  /** { level, levels, forName }: in whose place it was decided. */
  'authorizationApprovedFor',
  /** { level, levels } */
  'authorizationDeclined',
  /** { level, levels, forName } */
  'authorizationDeclinedFor',
  /** { level, name }: whose decision was cancelled. */
  'authorizationCancelled',
  'authorizationWithdrawn',
  /** Money has freed the credit that it waited for. */
  'creditFreed',
  'queued',
  /** { erpNumber } */
  'sentToErp',
  /** { erpNumber } */
  'alreadyInErp',
  /** { message } */
  'erpRejected',
  'erpUnreachable',
  /** { erpNumber, status } */
  'authorizationWritten',
  'confirmed',
  /** { reason } */
  'onHold',
  /** { sku, field, before, after } */
  'corrected',
  /** { sku, quantity, expectedOn } */
  'backordered',
  'picking',
  /** { shipment } */
  'packed',
  /** { shipment, carrier, trackingNumber } */
  'handedOver',
  /** { shipment } */
  'inTransit',
  /** { shipment } */
  'delivered',
  /** { invoice } */
  'invoiced',
  /** { invoice } */
  'paid',
  /** { payment, invoice }: paid in the portal. */
  'paymentMade',
  /** { payment, ending }: paid when it was placed. */
  'paidByCard',
  /** { reason } */
  'cancelled',
  /** { reason } */
  'rejected',
] as const
type Happened = { at: number; event: string }
const placeOf = ({ event }: Happened): number => historyEvents.findIndex((each) => each === event)

/** Newest first. Of what happened at one moment, what can only come after the other was later. */
export const latestFirst = (a: Happened, b: Happened): number => b.at - a.at || placeOf(b) - placeOf(a)
