import type { PaymentRequest } from '@/contract/payment-selection'
import type { EarningMethod } from '@/domain/settings/vocabulary'
import type { Tx } from '@mocks/store/tx'
import { portalSettings } from '../portal-settings/portal-settings'

/** INV-21: the ways to pay here that earn a discount, by the business. */
export const discountMethods = async (tx: Tx): Promise<readonly EarningMethod[]> =>
  (await portalSettings(tx)).earlyPaymentMethods

/** Would money that comes this way earn the discount? Undecided: if any would. */
export const earnsDiscount = (methods: readonly EarningMethod[], method: EarningMethod | undefined): boolean =>
  method === undefined ? methods.length > 0 : methods.includes(method)

/** Which way a payment takes. Credits move no money: what was planned with holds. */
export const wayOf = ({ method, selection }: PaymentRequest): EarningMethod | undefined => {
  if (method.kind === 'credits') return selection.method
  return method.kind === 'bankDebit' ? 'bankDebit' : 'card'
}
