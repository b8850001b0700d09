import type { PaymentRequest } from '@/contract/payment-selection'
import type { PaymentMethodId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { cardOf } from '@mocks/provider/charge'
import type { CompanyRow, PaymentMethodRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { holds } from '@/domain/permissions/can'
import type { Context } from '../context'
import type { PaidWith } from './keep-payment'

type Chosen = { paidWith: PaidWith; token: string | null; proof?: string | undefined }

const notOffered = (pointer: string) => refuse('request/invalid', { errors: [{ pointer, code: 'unavailable' }] })

/** How it is paid: a card by its token, an account by the seller's mandate, or nothing but credits. */
export async function methodOf(
  tx: Tx,
  method: PaymentRequest['method'],
  company: CompanyRow,
  ctx: Context,
): Promise<Result<Chosen>> {
  if (method.kind === 'credits')
    return ok({ paidWith: { method: 'credits', card: null, bankEnding: null }, token: null })
  if (method.kind === 'card') {
    const card = cardOf(method.token)
    if (!card) return notOffered('/method/token')
    return ok({ paidWith: withCard(card), token: method.token })
  }
  if (!holds(ctx.actor, 'paymentMethods.view')) return refuse('access/forbidden')
  if (method.kind === 'bankDebit') {
    const account = await tx.bankAccounts.get(method.bankAccountId)
    if (account?.companyId !== company.id) return notOffered('/method/bankAccountId')
    return ok({ paidWith: { method: 'bankDebit', card: null, bankEnding: account.ending }, token: null })
  }
  const stored = await tx.paymentMethods.get(method.paymentMethodId)
  if (stored?.companyId !== company.id) return notOffered('/method/paymentMethodId')
  return ok({ paidWith: withCard(stored), token: stored.providerToken, proof: method.proof })
}

const withCard = ({ brand, ending }: Pick<PaymentMethodRow, 'brand' | 'ending'>): PaidWith => ({
  method: 'card',
  card: { brand, ending },
  bankEnding: null,
})

/** SET-05: keeps a card the provider has a token for. Null: the token is none of the provider's. */
export async function keepCard(
  tx: Tx,
  { token, holder }: { token: string; holder: string },
  company: CompanyRow,
  ctx: Context,
): Promise<PaymentMethodRow | null> {
  const card = cardOf(token)
  if (!card) return null
  const kept = await tx.paymentMethods.by('companyId', company.id)
  const known = kept.find(({ providerToken }) => providerToken === token)
  if (known) return known
  const row = await tx.paymentMethods.insert({
    id: ctx.ids.next<'PaymentMethod'>('PaymentMethod') as PaymentMethodId,
    companyId: company.id,
    providerToken: token,
    ...card,
    holder,
    isDefault: kept.length === 0,
  })
  await tx.companies.update(company.id, { paymentVersion: company.paymentVersion + 1 })
  return row
}
