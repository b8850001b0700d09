import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { syncRowQueries } from './sync-rows.queries'
import { SubNav } from '@/shared/ui/SubNav'

/** The parts of the sync centre that are about what was moved, beside those about when. */
export function SyncNav() {
  const { t } = useTranslation('syncRows')
  const failed = useQuery(syncRowQueries.groups({ pageSize: 1 })).data?.views.open
  return (
    <SubNav
      label={t('nav.label')}
      items={[
        { to: '/admin/sync', label: t('nav.jobs'), exact: true },
        { to: '/admin/sync/runs', label: t('nav.runs') },
        { to: '/admin/sync/failures', label: t('nav.failures'), count: failed },
        { to: '/admin/sync/conflicts', label: t('nav.conflicts') },
      ]}
    />
  )
}
