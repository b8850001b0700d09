import type { Basket, getCheckout } from '@/contract/basket'
import type { ReplyFor } from '@/contract/endpoint'
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

/** What the buyer saw when they last agreed: the version of the basket and its total. */
export type Agreed = { version: number; total: Money | null }

export const agreedTo = (basket: Basket): Agreed => ({ version: basket.version, total: basket.totals?.total ?? null })

/** What is different from what was agreed: other lines, or the same lines at another price. */
export const changedSince = (agreed: Agreed, basket: Basket): 'basket' | 'prices' | null => {
  if (basket.version !== agreed.version) return 'basket'
  return basket.totals && agreed.total && basket.totals.total.amount !== agreed.total.amount ? 'prices' : null
}

/** A new draft, or the kept one with an address that still exists. */
export const startValues = (
  checkout: Pick<Checkout, 'deliveryAddresses' | 'documentPreference'>,
  draft: CheckoutDraft | undefined,
): CheckoutDraft => {
  const known = checkout.deliveryAddresses.some(({ id }) => id === draft?.deliveryAddressId)
  const preset = checkout.deliveryAddresses.find(({ isDefault }) => isDefault) ?? checkout.deliveryAddresses[0]
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
  },
})
