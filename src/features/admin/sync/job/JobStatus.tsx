import { IconClockExclamation, IconPlayerPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { lastEndedOf } from '@/entities/sync/last-run'
import { LookBadge } from '@/shared/ui/LookBadge'
import { StatusBadge } from '@/shared/ui/StatusBadge'

/** How the job stands: what it does, else what keeps it from doing so, else how it last went. */
export function JobStatus({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  if (job.currentRun) return <StatusBadge kind="run" status={job.currentRun.state} size="lg" />
  if (!job.enabled && job.off?.until)
    return (
      <LookBadge look={{ icon: IconPlayerPause, tone: 'neutral' }} size="lg">
        {t('state.paused')}
      </LookBadge>
    )
  if (!job.enabled) return <StatusBadge kind="run" status="off" size="lg" />
  if (job.overdue)
    return (
      <LookBadge look={{ icon: IconClockExclamation, tone: 'warn', loud: true }} size="lg">
        {t('state.overdue')}
      </LookBadge>
    )
  const last = lastEndedOf(job)
  return last ? <StatusBadge kind="run" status={last.state} size="lg" /> : null
}
