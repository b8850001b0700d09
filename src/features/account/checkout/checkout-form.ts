import type { Basket, getCheckout } from '@/contract/basket'
import type { ReplyFor } from '@/contract/endpoint'
import type { QuoteDetail } from '@/contract/quotes'
import type { AddressId, QuoteId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import type { CheckoutDraft } from './checkout-draft.store'

export type Checkout = ReplyFor<typeof getCheckout>

/** Which cost centre and budget pay, as far as the buyer chose. */
export type Charge = Pick<CheckoutDraft, 'costCentreId' | 'budgetId'>

/** The choice as the backend's dry run is asked with it: what was not chosen is left out. */
export const wishOf = ({ costCentreId, budgetId }: Charge, quoteId?: QuoteId) => ({
  ...(costCentreId && { costCentreId }),
  ...(budgetId && { budgetId }),
  ...(quoteId && { quoteId }),
})

/** What the buyer saw when they last agreed: the version of the basket, its total, and the whole of it. */
export type Agreed = { version: number; total: Money | null; basket?: Basket }

export const agreedTo = (basket: Basket): Agreed => ({
  version: basket.version,
  total: basket.totals?.total ?? null,
  basket,
})

/** The deliveries as they were shown. */
const toldOf = ({ plan }: Basket) =>
  plan.deliveries.map(({ dispatchOn, lines }) => ({
    dispatchOn,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }))

/** Refusals after which the basket is another than the one on the page. */
export const outdatedBy = ['basket/changed', 'basket/prices-changed', 'basket/stock-changed', 'basket/empty'] as const

/** What is different from what was agreed: other lines, or the same lines at another price or on other days. */
export const changedSince = (agreed: Agreed, basket: Basket): 'basket' | 'prices' | 'stock' | null => {
  // What was agreed to may be drawn a moment before the basket it belongs to: an older one is no change.
  if (basket.version < agreed.version) return null
  if (basket.version > agreed.version) return 'basket'
  if (basket.totals && agreed.total && basket.totals.total.amount !== agreed.total.amount) return 'prices'
  return agreed.basket && JSON.stringify(toldOf(agreed.basket)) !== JSON.stringify(toldOf(basket)) ? 'stock' : null
}

/** A new draft, or the kept one with an address that still exists. */
export const startValues = (
  checkout: Pick<Checkout, 'deliveryAddresses' | 'documentPreference'> & { deliveryAddressId?: AddressId | null },
  draft: CheckoutDraft | undefined,
): CheckoutDraft => {
  const known = checkout.deliveryAddresses.some(({ id }) => id === draft?.deliveryAddressId)
  const places = checkout.deliveryAddresses
  const chosen = places.find(({ id }) => id === checkout.deliveryAddressId)
  const preset = chosen ?? places.find(({ isDefault }) => isDefault) ?? places[0]
  const empty = {
    poNumber: '',
    reference: '',
    requestedOn: '',
    note: '',
    costCentreId: '',
    budgetId: '',
    documentPreference: checkout.documentPreference,
    attachments: [],
  } as const satisfies Partial<CheckoutDraft>
  return { ...empty, ...draft, deliveryAddressId: known && draft ? draft.deliveryAddressId : (preset?.id ?? '') }
}

/** What every order says besides its goods. */
export const toOrderFields = (values: CheckoutDraft) => ({
  poNumber: values.poNumber || undefined,
  reference: values.reference || undefined,
  note: values.note || undefined,
  requestedOn: values.requestedOn || undefined,
  // An empty id is refused by the contract, at the field.
  deliveryAddressId: values.deliveryAddressId as AddressId,
  costCentreId: values.costCentreId || undefined,
  budgetId: values.budgetId || undefined,
  documentPreference: values.documentPreference,
  attachmentIds: values.attachments.map(({ id }) => id),
})

/** A body pointer of either way to place the order, as the form names it. */
export const fieldOf = (path: string): string => {
  const field = path.replace(/^order\./, '')
  return field.startsWith('attachmentIds') ? 'attachments' : field
}

export const toPlaceOrder = (values: CheckoutDraft, basket: Basket) => ({
  body: {
    ...toOrderFields(values),
    basketVersion: basket.version,
    expectedTotal: basket.totals?.total ?? null,
    ...(basket.plan.deliveries.length > 0 && { expectedDeliveries: toldOf(basket) }),
  },
})

/** Pieces of the newest version that come later; null where nobody may see stock. */
const laterOf = ({ versions }: QuoteDetail): number | null => {
  const lines = versions[0]?.lines ?? []
  return lines.some(({ available }) => available === null)
    ? null
    : lines.reduce((sum, { backordered }) => sum + backordered, 0)
}

export const toAcceptQuote = (values: CheckoutDraft, quote: QuoteDetail) => ({
  params: { quoteId: quote.id },
  body: { ...toOrderFields(values), offer: quote.offer, backordered: laterOf(quote) },
})

/** Lines that the backend would refuse: not as they can be ordered, or other than what was chosen (PRD-02). */
export const stoppedLines = ({ lines }: Basket): Basket['lines'] =>
  lines.filter(({ problems, drift }) => problems.length > 0 || drift !== null)
