import type { MailRecord } from '@/contract/mailbox-parts'
import type { CaseId, OrderId, QuoteId, ReturnId } from '@/domain/ids'
import { DocLink } from '@/shared/ui/DocLink'
import type { MailSide } from './mail.queries'

type Props = { side: MailSide; record: MailRecord }

/** A record that correspondence hangs on, on the reader's side. */
export function MailRecordLink({ side, record: { kind, id, label } }: Props) {
  const own = side === 'account'
  switch (kind) {
    case 'order': {
      const params = { orderId: id as OrderId }
      return own ? (
        <DocLink number={label} to="/account/orders/$orderId" params={params} />
      ) : (
        <DocLink number={label} to="/admin/orders/$orderId" params={params} />
      )
    }
    case 'quote': {
      const params = { quoteId: id as QuoteId }
      return own ? (
        <DocLink number={label} to="/account/quotes/$quoteId" params={params} />
      ) : (
        <DocLink number={label} to="/admin/quotes/$quoteId" params={params} />
      )
    }
    case 'return': {
      const params = { returnId: id as ReturnId }
      return own ? (
        <DocLink number={label} to="/account/returns/$returnId" params={params} />
      ) : (
        <DocLink number={label} to="/admin/returns/$returnId" params={params} />
      )
    }
    case 'case': {
      const params = { caseId: id as CaseId }
      return own ? (
        <DocLink number={label} to="/account/cases/$caseId" params={params} />
      ) : (
        <DocLink number={label} to="/admin/cases/$caseId" params={params} />
      )
    }
  }
}
