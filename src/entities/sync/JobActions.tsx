import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import { RunMenu } from './RunMenu'
import css from './sync.module.css'
import { useRunJob } from './use-run-job'

/** Run now, or stop while it runs; and the other ways to run it. */
export function JobActions({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const refusal = useRefusal()
  const { run, cancel, pending } = useRunJob(job)
  const name = t(`job.${job.key}`)
  const reasonOf = (name: 'run' | 'cancel') => refusal(job.allowedActions.find(({ action }) => action === name))
  const { currentRun } = job

  return (
    <span className={css.actions}>
      {currentRun ? (
        <ActionButton
          size="compact-sm"
          variant="subtle"
          color="gray"
          title={t('action.cancel')}
          aria-label={t('action.cancelJob', { job: name })}
          disabledReason={currentRun.state === 'cancelling' ? t('progress.stopping') : reasonOf('cancel')}
          loading={pending}
          onClick={() => cancel(currentRun)}
        >
          <IconPlayerStop size={15} stroke={1.7} aria-hidden />
        </ActionButton>
      ) : (
        <ActionButton
          size="compact-sm"
          variant="subtle"
          color="gray"
          title={t('action.run')}
          aria-label={t('action.runJob', { job: name })}
          disabledReason={reasonOf('run')}
          loading={pending}
          onClick={() => run()}
        >
          <IconPlayerPlay size={15} stroke={1.7} aria-hidden />
        </ActionButton>
      )}
      <RunMenu job={job} />
    </span>
  )
}
