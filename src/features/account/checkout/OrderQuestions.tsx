import { type ComponentProps, type ReactNode, Suspense } from 'react'
import type { QuoteId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { lazyPart } from '@/shared/lib/lazy-part'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { BudgetChoice } from './BudgetChoice'
import { CheckoutAddress } from './CheckoutAddress'
import { CheckoutDetails } from './CheckoutDetails'
import type { CheckoutDraft } from './checkout-draft.store'
import type { Charge, Checkout } from './checkout-form'
import type { PayOrder, PayWay } from './use-pay-order'

const CheckoutPayment = lazyPart(() => import('./CheckoutPayment').then(({ CheckoutPayment }) => CheckoutPayment))

type Props = {
  form: {
    values: CheckoutDraft
    errors: Readonly<Record<string, ReactNode>>
    field: ComponentProps<typeof CheckoutDetails>['field']
    setValue: <K extends keyof CheckoutDraft>(name: K, value: CheckoutDraft[K]) => void
  }
  checkout: Pick<Checkout, 'deliveryAddresses' | 'earliestOn' | 'rules'>
  /** What is ordered in place of the basket. */
  quoteId?: QuoteId
  total: Money | null
  pay: PayOrder
  way: PayWay
  /** Where the provider of cards leads back to. */
  back?: string
  onCharge: (charge: Charge) => void
  /** What is asked between the address and who pays. */
  children?: ReactNode
}

/** What everybody is asked who orders, whether a basket or a quote: where to, who pays, what it is for, and how. */
export function OrderQuestions({ form, checkout, quoteId, total, pay, way, back, onCharge, children }: Props) {
  const { values, errors, field, setValue } = form
  return (
    <>
      <CheckoutAddress
        addresses={checkout.deliveryAddresses}
        value={values.deliveryAddressId}
        error={errors.deliveryAddressId}
        onChange={(id) => setValue('deliveryAddressId', id)}
      />
      {children}
      <BudgetChoice
        value={{ costCentreId: values.costCentreId, budgetId: values.budgetId }}
        {...{ quoteId, total }}
        onChange={({ costCentreId, budgetId }) => {
          onCharge({ costCentreId, budgetId })
          setValue('costCentreId', costCentreId)
          setValue('budgetId', budgetId)
        }}
      />
      <CheckoutDetails
        field={field}
        attachments={values.attachments}
        attachmentsError={errors.attachments}
        earliestOn={checkout.earliestOn}
        rules={checkout.rules}
        onAttachments={(attachments) => setValue('attachments', attachments)}
      />
      {pay.card && total && (
        <Suspense fallback={<SkeletonText lines={3} />}>
          <CheckoutPayment {...{ pay, way, total, back }} card={pay.card} />
        </Suspense>
      )}
    </>
  )
}
