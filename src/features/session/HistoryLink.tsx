import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompanyId } from '@/domain/ids'
import { AppLink } from '@/shared/ui/AppLink'
import { useCan } from './use-session'

type Props = {
  /** The kind of record as the audit calls it. */
  record: string | readonly string[]
  id?: string
  /** Only changes of these fields, for a part of a record. */
  fields?: readonly string[]
  /** Only records of this customer. */
  companyId?: CompanyId
  /** Only records whose name has these words. */
  words?: string
  /** Instead of the usual words. */
  label?: string
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

function LinkToAudit({ record, id, fields, companyId, words, label }: Props) {
  const { t } = useTranslation('audit')
  return (
    <AppLink
      to="/admin/audit"
      search={{
        ...{ record: [record].flat(), recordId: id, field: fields && [...fields] },
        ...{ companyId: companyId && [companyId], q: words },
      }}
    >
      {label ?? t('ofThis')}
    </AppLink>
  )
}
