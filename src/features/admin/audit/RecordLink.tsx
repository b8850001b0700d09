import type { ReactNode } from 'react'
import type { AuditEntry } from '@/contract/admin/audit'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'

/** The way to the record, where it has a page and the reader may open it; otherwise its name alone. */
export function RecordLink({ record, children }: { record: NonNullable<AuditEntry['record']>; children: ReactNode }) {
  const may = {
    orders: useCan('orderDesk.view'),
    users: useCan('accounts.view'),
    registrations: useCan('registrations.view'),
    portalSettings: useCan('portalSettings.view'),
    syncJobs: useCan('sync.view'),
  }
  const { kind, id, exists } = record
  if (id === null || !exists) return children
  if (kind === 'orders' && may.orders)
    return (
      <AppLink to="/admin/orders/$orderId" params={{ orderId: id as never }}>
        {children}
      </AppLink>
    )
  if (kind === 'users' && may.users)
    return (
      <AppLink to="/admin/accounts/$userId" params={{ userId: id as never }}>
        {children}
      </AppLink>
    )
  if (kind === 'registrations' && may.registrations)
    return (
      <AppLink to="/admin/registrations/$registrationId" params={{ registrationId: id as never }}>
        {children}
      </AppLink>
    )
  if (kind === 'portalSettings' && may.portalSettings) return <AppLink to="/admin/settings">{children}</AppLink>
  if (kind === 'syncJobs' && may.syncJobs) return <AppLink to="/admin/sync">{children}</AppLink>
  return children
}
