import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { AddressId, AttachmentId, BudgetId, CostCentreId, QuoteId, UserId } from '@/domain/ids'
import { keep, keptByAccount, keptOf } from '@/shared/lib/kept-by-account'

export type CheckoutDraft = {
  deliveryAddressId: AddressId | ''
  poNumber: string
  reference: string
  requestedOn: string
  note: string
  /** Empty: not chosen, or nothing to choose. */
  costCentreId: CostCentreId | ''
  budgetId: BudgetId | ''
  documentPreference: DocumentPreference
  attachments: { id: AttachmentId; name: string; size: number }[]
}
/** What was typed for the basket, and for quotes apart from it. */
type Kept = { basket?: CheckoutDraft; quotes: Readonly<Record<QuoteId, CheckoutDraft>> }

/** What somebody typed at the checkout: kept over navigation and reload until the order is placed. */
export const useCheckoutDraft = keptByAccount<Kept>('checkout-draft', 4)

const ownOf = (userId: UserId): Kept => keptOf(useCheckoutDraft, userId) ?? { quotes: {} }

export const keepCheckoutDraft = (userId: UserId, basket: CheckoutDraft): void =>
  keep(useCheckoutDraft, userId, { ...ownOf(userId), basket })
export const forgetCheckoutDraft = (userId: UserId): void => {
  const { quotes } = ownOf(userId)
  keep(useCheckoutDraft, userId, { quotes })
}
export const checkoutDraftOf = (userId: UserId): CheckoutDraft | undefined => ownOf(userId).basket

export const keepQuoteDraft = (userId: UserId, quoteId: QuoteId, draft: CheckoutDraft): void => {
  const own = ownOf(userId)
  keep(useCheckoutDraft, userId, { ...own, quotes: { ...own.quotes, [quoteId]: draft } })
}
export const forgetQuoteDraft = (userId: UserId, quoteId: QuoteId): void => {
  const own = ownOf(userId)
  const { [quoteId]: _gone, ...quotes } = own.quotes
  keep(useCheckoutDraft, userId, { ...own, quotes })
}
export const quoteDraftOf = (userId: UserId, quoteId: QuoteId): CheckoutDraft | undefined =>
  ownOf(userId).quotes[quoteId]
