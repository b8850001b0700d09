import type { CaseRecord } from '@/contract/cases'
import type { InvoiceId, OrderId, QuoteId, ReturnId, SubscriptionId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'

/** What a case is about, as a link in the store for those who may open it. */
export function CaseRecordLink({ record: { kind, id, label } }: { record: CaseRecord }) {
  const name = <DocNumber number={label} />
  if (id === null) return name
  switch (kind) {
    case 'order':
      return (
        <AppLink to="/account/orders/$orderId" params={{ orderId: id as OrderId }} look="ink">
          {name}
        </AppLink>
      )
    case 'invoice':
      return (
        <AppLink to="/account/invoices/$invoiceId" params={{ invoiceId: id as InvoiceId }} look="ink">
          {name}
        </AppLink>
      )
    case 'quote':
      return (
        <AppLink to="/account/quotes/$quoteId" params={{ quoteId: id as QuoteId }} look="ink">
          {name}
        </AppLink>
      )
    case 'return':
      return (
        <AppLink to="/account/returns/$returnId" params={{ returnId: id as ReturnId }} look="ink">
          {name}
        </AppLink>
      )
    case 'subscription':
      return (
        <AppLink
          to="/account/subscriptions/$subscriptionId"
          params={{ subscriptionId: id as SubscriptionId }}
          look="ink"
        >
          {name}
        </AppLink>
      )
  }
}
