import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { useFormat } from '@/shared/i18n/use-format'
import chrome from '../chrome/chrome.module.css'

/** Records of the sync that need a person now; live, because every change of them is told as one of the jobs. */
export function FailureBadge() {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const open = useQuery(syncRowQueries.groups({ pageSize: 1 })).data?.views.open ?? 0
  if (open === 0) return null
  return (
    <span className={chrome.waiting} data-tone="bad">
      <span aria-hidden>{format.number(open)}</span>
      <span className="sr">{t('navFailures', { count: open, formatted: format.number(open) })}</span>
    </span>
  )
}
