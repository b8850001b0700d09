import { useTranslation } from 'react-i18next'
import { SubNav } from '@/shared/ui/SubNav'

/** The parts of the sync centre that are about what was moved, beside those about when. */
export function SyncNav() {
  const { t } = useTranslation('syncRows')
  return (
    <SubNav
      label={t('nav.label')}
      items={[
        { to: '/admin/sync', label: t('nav.jobs'), exact: true },
        { to: '/admin/sync/runs', label: t('nav.runs') },
        { to: '/admin/sync/failures', label: t('nav.failures') },
        { to: '/admin/sync/conflicts', label: t('nav.conflicts') },
      ]}
    />
  )
}
