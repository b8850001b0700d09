import type { ReactNode } from 'react'
import { AppLink } from '@/shared/ui/AppLink'
import { useCan } from './use-session'

/** From a record to everything the audit knows of it, for whoever may see the audit. */
export function HistoryLink({ record, id, children }: { record: string; id: string; children: ReactNode }) {
  if (!useCan('audit.view')) return null
  return (
    <AppLink to="/admin/audit" search={{ record: [record], recordId: id }}>
      {children}
    </AppLink>
  )
}
