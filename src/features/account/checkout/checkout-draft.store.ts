import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { AddressId, AttachmentId, BudgetId, CostCentreId, QuoteId, UserId } from '@/domain/ids'
import { persistedInTab } from '@/shared/lib/persistence'

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
type State = {
  userId?: UserId
  draft?: CheckoutDraft
  ofQuote?: { userId: UserId; quoteId: QuoteId; draft: CheckoutDraft }
}

/** What somebody typed at the checkout: kept over navigation and reload until the order is placed. */
export const useCheckoutDraft = create<State>()(
  persist(() => ({}) as State, persistedInTab<State>('checkout-draft', 3)),
)

export const keepCheckoutDraft = (userId: UserId, draft: CheckoutDraft): void => {
  useCheckoutDraft.setState({ userId, draft })
}
export const forgetCheckoutDraft = (): void => {
  useCheckoutDraft.setState({ userId: undefined, draft: undefined })
}

/** Only the person's own draft: the tab may have been somebody else's before. */
export const checkoutDraftOf = (userId: UserId): CheckoutDraft | undefined => {
  const state = useCheckoutDraft.getState()
  return state.userId === userId ? state.draft : undefined
}

/** The same for a quote, apart from what was typed for the basket. */
export const keepQuoteDraft = (userId: UserId, quoteId: QuoteId, draft: CheckoutDraft): void => {
  useCheckoutDraft.setState({ ofQuote: { userId, quoteId, draft } })
}
export const forgetQuoteDraft = (): void => {
  useCheckoutDraft.setState({ ofQuote: undefined })
}
export const quoteDraftOf = (userId: UserId, quoteId: QuoteId): CheckoutDraft | undefined => {
  const { ofQuote } = useCheckoutDraft.getState()
  return ofQuote?.userId === userId && ofQuote.quoteId === quoteId ? ofQuote.draft : undefined
}
