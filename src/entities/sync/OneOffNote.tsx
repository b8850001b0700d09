import { ActionIcon } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { IconClockPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { useRefusal } from '@/shared/ui/use-refusal'
import { callsOf } from './job-calls'
import { secondsUntil } from './run-progress'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

/** The run that is set for a time, counting down, with the means to take it back. Nothing where none is set. */
export function OneOffNote({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const refusal = useRefusal()
  const now = useServerNow()
  const name = t(`job.${job.key}`)
  const cancel = useMutation({
    ...callsOf(job).cancelOneOff(),
    onSuccess: () => notify({ title: t('oneOff.cancelled', { job: name }), tone: 'good' }),
  })
  const { oneOff } = job
  if (!oneOff) return null
  const refused = refusal(job.allowedActions.find(({ action }) => action === 'configure'))
  const left = format.duration(secondsUntil(oneOff.at, now))
  return (
    <span className={css.oneOff} title={t('oneOff.by', { name: oneOff.setBy, when: format.dateTime(oneOff.setAt) })}>
      <IconClockPlus size={13} stroke={1.8} aria-hidden />
      <span>{t('oneOff.once', { when: format.time(oneOff.at), left })}</span>
      {!refused && (
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={t('oneOff.cancel', { job: name })}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ params: { jobId: job.id } })}
        >
          <IconX size={12} stroke={2} aria-hidden />
        </ActionIcon>
      )}
    </span>
  )
}
