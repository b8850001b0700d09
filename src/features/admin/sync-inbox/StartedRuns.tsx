import { useTranslation } from 'react-i18next'
import type { SyncRun } from '@/contract/admin/sync'
import { AppLink } from '@/shared/ui/AppLink'
import { Notice } from '@/shared/ui/Notice'

/** The runs that try failed records again: each is followed on its own page. */
export function StartedRuns({ runs }: { runs: readonly { run: SyncRun; records: number }[] }) {
  const { t } = useTranslation(['syncRows', 'sync'])
  if (runs.length === 0) return null
  return (
    <Notice tone="info" title={t('retry.watch')}>
      <span className="row">
        {runs.map(({ run }) => (
          <AppLink key={run.id} to="/admin/sync/runs/$runId" params={{ runId: run.id }}>
            {t('retry.run', { job: t(`sync:job.${run.jobKey}`) })}
          </AppLink>
        ))}
      </span>
    </Notice>
  )
}
