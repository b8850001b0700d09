import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import { makePayment } from '@/contract/payments'
import type { PaymentQuote, PaymentRequest, PaymentSelection } from '@/contract/payment-selection'
import type { BankAccountId, PaymentMethodId } from '@/domain/ids'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { notify } from '@/shared/lib/notify'
import type { CardReturn } from '@/entities/payment/card-return'

/** The method a choice stands for; null: it has to be chosen first. */
export function methodOf(choice: string, returned: CardReturn | null, keep: boolean): PaymentRequest['method'] | null {
  const [kind, id = ''] = choice.split(':')
  if (kind === 'credits') return { kind: 'credits' }
  if (kind === 'new') {
    if (returned?.kind !== 'card') return null
    const { token, holder } = returned
    return { kind: 'card', token, holder, keep }
  }
  if (kind === 'bank') return { kind: 'bankDebit', bankAccountId: id as BankAccountId }
  if (kind !== 'card') return null
  const proof = returned?.kind === 'proof' && returned.paymentMethodId === id ? returned.proof : undefined
  return { kind: 'storedCard', paymentMethodId: id as PaymentMethodId, proof }
}

const expectedOf = ({ day, currency, totals }: PaymentQuote): PaymentRequest['expected'] => ({
  day,
  currency,
  payable: totals.payable.amount,
  credits: totals.credits.amount,
  discount: totals.discount.amount,
  amount: totals.amount.amount,
})

/** Pays, and leads to the receipt. Where the figures have moved on, the new ones are fetched to be decided about. */
export function useMakePayment(selection: PaymentSelection | null, quote: PaymentQuote | undefined) {
  const { t } = useTranslation('payments')
  const client = useQueryClient()
  const navigate = useNavigate()
  const pay = useMutation(mutation(makePayment))
  const submit = (method: PaymentRequest['method']): void => {
    if (!selection || !quote) return
    pay.mutate(
      { body: { selection, expected: expectedOf(quote), method } },
      {
        onSuccess: ({ id, number }) => {
          notify({ title: t('pay.done', { number }), tone: 'good' })
          void navigate({ to: '/account/payments/$paymentId', params: { paymentId: id }, replace: true })
        },
        onError: (error) => {
          if (error instanceof ApiProblem && error.problem.type === 'payment/changed')
            void client.invalidateQueries({ queryKey: paymentQueries.quote(selection).queryKey })
        },
      },
    )
  }
  return { pay, submit }
}
