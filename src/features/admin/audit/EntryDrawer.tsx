import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AuditId } from '@/domain/ids'
import { auditQueries } from '@/entities/audit/audit.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppDrawer } from '@/shared/ui/AppDrawer'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { EntryDetail } from './EntryDetail'

/** The open entry, beside the list it was found in. */
export function EntryDrawer({ entryId, onClose }: { entryId: AuditId; onClose: () => void }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { data, error, refetch } = useQuery(auditQueries.entry(entryId))
  return (
    <AppDrawer
      opened
      onClose={onClose}
      size={640}
      title={data ? t('detail.title', { number: format.number(data.number) }) : t('title')}
    >
      {data ? (
        <EntryDetail entry={data} />
      ) : error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonText lines={8} />
      )}
    </AppDrawer>
  )
}
