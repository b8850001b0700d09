import type { TaskSourceRecord } from '@/contract/task-parts'
import type { CaseId, CompanyId, InvoiceId, MailMessageId, OrderId, QuoteId, ReturnId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import type { TaskSide } from './task.queries'

type Props = { side: TaskSide; source: TaskSourceRecord }

const targetOf = (side: TaskSide, kind: TaskSourceRecord['kind'], id: string) => {
  const account = side === 'account'
  switch (kind) {
    case 'order':
      return { to: account ? '/account/orders/$orderId' : '/admin/orders/$orderId', params: { orderId: id as OrderId } }
    case 'invoice':
      return account ? { to: '/account/invoices/$invoiceId', params: { invoiceId: id as InvoiceId } } : null
    case 'customer':
      return account ? null : { to: '/admin/customers/$companyId', params: { companyId: id as CompanyId } }
    case 'quote':
      return { to: account ? '/account/quotes/$quoteId' : '/admin/quotes/$quoteId', params: { quoteId: id as QuoteId } }
    case 'return':
      return {
        to: account ? '/account/returns/$returnId' : '/admin/returns/$returnId',
        params: { returnId: id as ReturnId },
      }
    case 'case':
      return { to: account ? '/account/cases/$caseId' : '/admin/cases/$caseId', params: { caseId: id as CaseId } }
    case 'mail':
      return account ? null : { to: '/admin/mailbox/$threadId', params: { threadId: id as MailMessageId } }
  }
}

/** What a task came from, as a link for those who may open it. */
export function TaskSourceLink({ side, source: { kind, id, label } }: Props) {
  const name = kind === 'mail' || kind === 'customer' ? <bdi>{label}</bdi> : <DocNumber number={label} />
  const target = id === null ? null : targetOf(side, kind, id)
  if (!target) return name
  return (
    <AppLink {...(target as { to: '/account/orders/$orderId'; params: { orderId: OrderId } })} look="ink">
      {name}
    </AppLink>
  )
}
