import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Switch.layer.css'
import { Button, Popover, Switch } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { invalidateResources } from '@/api/query-client'
import type { JobChange, SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { announce } from '@/shared/lib/announce'
import { notify } from '@/shared/lib/notify'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { callsOf } from './job-calls'
import { OffForm } from './OffForm'
import css from './sync.module.css'

/** What stops while a job is off, by which way it moves data. */
const offEffects = {
  in: 'switch.offEffect',
  out: 'switch.offEffectOut',
  internal: 'switch.offEffectInternal',
} as const

/** ADM-14: on at once; off, or paused until a time, only after it is said what that means, in place. */
export function JobSwitch({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const refusal = useRefusal()
  const client = useQueryClient()
  const calls = callsOf(job)
  const [asking, setAsking] = useState(false)
  const name = t(`job.${job.key}`)
  const refused = refusal(job.allowedActions.find(({ action }) => action === 'configure'))

  const update = useMutation({
    ...calls.update(),
    onSuccess: ({ enabled, off }) => {
      setAsking(false)
      const words = enabled ? 'switch.switchedOn' : off?.until ? 'pause.paused' : 'switch.switchedOff'
      notify({ title: t(words, { job: name }), tone: 'good' })
    },
    // Somebody else was faster: what the page shows is old, so it is asked for anew before the person decides again.
    onError: (problem) => {
      if (ApiProblem.is(problem, 'conflict/stale')) void invalidateResources(client, [calls.resource])
    },
  })
  const save = (body: Omit<JobChange, 'version'>) =>
    update.mutate({ params: { jobId: job.id }, body: { version: job.version, ...body } })

  const toggle = () => {
    if (refused) return announce(refused)
    update.reset()
    if (job.enabled) setAsking(true)
    else save({ enabled: true })
  }
  const close = () => {
    setAsking(false)
    update.reset()
  }

  return (
    <Popover
      opened={asking || update.isError}
      onDismiss={close}
      position="bottom-start"
      width={340}
      shadow="md"
      radius="lg"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <Switch
          size="xs"
          checked={job.enabled}
          onChange={toggle}
          aria-label={t('switch.label', { job: name })}
          aria-disabled={refused ? true : undefined}
          title={refused}
          data-refused={refused ? true : undefined}
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('switch.offTitle', { job: name })}>
        {update.isError && <ProblemNotice error={update.error} compact />}
        {job.enabled ? (
          <OffForm
            title={t('switch.offTitle', { job: name })}
            pending={update.isPending}
            onCancel={close}
            onConfirm={(order) => save({ enabled: false, ...order })}
          >
            <p>{t(offEffects[job.direction])}</p>
            {job.oneOff && <p>{t('pause.keepsOneOff', { when: format.dateTime(job.oneOff.at) })}</p>}
          </OffForm>
        ) : (
          <div className={css.confirmFoot}>
            <Button variant="default" size="xs" onClick={close}>
              {t('switch.close')}
            </Button>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
