import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/shared/ui/AppLink'
import { useCan } from './use-session'

type Props = {
  /** The kind of record as the audit calls it. */
  record: string
  id?: string
  /** Only changes of these fields, for a part of a record. */
  fields?: readonly string[]
}

/** From a record to everything the audit knows of it, for whoever may see the audit. */
export function HistoryLink(props: Props) {
  if (!useCan('audit.view')) return null
  // Its words come after the page's own.
  return (
    <Suspense>
      <LinkToAudit {...props} />
    </Suspense>
  )
}

function LinkToAudit({ record, id, fields }: Props) {
  const { t } = useTranslation('audit')
  return (
    <AppLink to="/admin/audit" search={{ record: [record], recordId: id, field: fields && [...fields] }}>
      {t('ofThis')}
    </AppLink>
  )
}
