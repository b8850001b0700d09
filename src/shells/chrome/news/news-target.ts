import type { Notice } from '@/contract/notifications'
import type { CaseId, DisputeId, OrderId, QuoteId, RegistrationId, ReturnId, TaskId } from '@/domain/ids'
import type { Side } from '@/domain/permissions/catalogue'
import type { SyncJobKey } from '@/domain/sync/vocabulary'

/** The page that a line of news opens. What its record is follows from its kind. */
export const targetOf = ({ kind, recordId, subject }: Notice, side: Side) => {
  const id = recordId ?? ''
  switch (kind) {
    case 'toAuthorize':
    case 'authorized':
    case 'declined':
    case 'shipped':
      return { to: '/account/orders/$orderId', params: { orderId: id as OrderId } } as const
    case 'quoteReady':
      return { to: '/account/quotes/$quoteId', params: { quoteId: id as QuoteId } } as const
    case 'overdueInvoices':
      return { to: '/account/invoices', search: { view: 'overdue' } } as const
    case 'quoteMessage':
      return side === 'account'
        ? ({ to: '/account/quotes/$quoteId', params: { quoteId: id as QuoteId } } as const)
        : ({ to: '/admin/quotes/$quoteId', params: { quoteId: id as QuoteId } } as const)
    case 'quoteRequested':
      return { to: '/admin/quotes/$quoteId', params: { quoteId: id as QuoteId } } as const
    case 'caseMessage':
      return side === 'account'
        ? ({ to: '/account/cases/$caseId', params: { caseId: id as CaseId } } as const)
        : ({ to: '/admin/cases/$caseId', params: { caseId: id as CaseId } } as const)
    case 'returnMessage':
      return side === 'account'
        ? ({ to: '/account/returns/$returnId', params: { returnId: id as ReturnId } } as const)
        : ({ to: '/admin/returns/$returnId', params: { returnId: id as ReturnId } } as const)
    case 'disputeDecided':
      return { to: '/account/disputes/$disputeId', params: { disputeId: id as DisputeId } } as const
    case 'disputeToDecide':
      return { to: '/admin/disputes/$disputeId', params: { disputeId: id as DisputeId } } as const
    case 'task':
    case 'taskSoon':
    case 'taskOverdue':
      return side === 'account'
        ? ({ to: '/account/tasks/$taskId', params: { taskId: id as TaskId } } as const)
        : ({ to: '/admin/tasks/$taskId', params: { taskId: id as TaskId } } as const)
    case 'orderFailed':
      return { to: '/admin/orders/$orderId', params: { orderId: id as OrderId } } as const
    case 'rowsFailed':
      return { to: '/admin/sync/failures' } as const
    case 'jobAlert':
      return { to: '/admin/sync/jobs/$jobKey', params: { jobKey: subject as SyncJobKey } } as const
    case 'registration':
      return {
        to: '/admin/registrations/$registrationId',
        params: { registrationId: id as RegistrationId },
      } as const
  }
}
