import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Switch.layer.css'
import { Button, Popover, Switch, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { invalidateResources } from '@/api/query-client'
import type { SyncJob } from '@/contract/admin/sync'
import { announce } from '@/shared/lib/announce'
import { notify } from '@/shared/lib/notify'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './sync.module.css'
import { callsOf } from './job-calls'

const reasonLimit = 200

/** What stops while a job is off, by which way it moves data. */
const offEffects = {
  in: 'switch.offEffect',
  out: 'switch.offEffectOut',
  internal: 'switch.offEffectInternal',
} as const

/** ADM-14: on at once; off only after it is said what that means, in place, with room for a reason. */
export function JobSwitch({ job }: { job: SyncJob }) {
  const { t } = useTranslation('sync')
  const refusal = useRefusal()
  const client = useQueryClient()
  const calls = callsOf(job)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const name = t(`job.${job.key}`)
  const refused = refusal(job.allowedActions.find(({ action }) => action === 'configure'))

  const update = useMutation({
    ...calls.update(),
    onSuccess: ({ enabled }) => {
      setAsking(false)
      setReason('')
      notify({ title: t(enabled ? 'switch.switchedOn' : 'switch.switchedOff', { job: name }), tone: 'good' })
    },
    // Somebody else was faster: what the page shows is old, so it is asked for anew before the person decides again.
    onError: (problem) => {
      if (ApiProblem.is(problem, 'conflict/stale')) void invalidateResources(client, [calls.resource])
    },
  })
  const save = (body: { enabled: boolean; reason?: string }) =>
    update.mutate({ params: { jobId: job.id }, body: { version: job.version, ...body } })

  const toggle = () => {
    if (refused) return announce(refused)
    update.reset()
    if (job.enabled) setAsking(true)
    else save({ enabled: true })
  }
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    save({ enabled: false, reason: reason.trim() || undefined })
  }

  return (
    <Popover
      opened={asking || update.isError}
      onDismiss={() => {
        setAsking(false)
        update.reset()
      }}
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
        <form className={css.confirm} onSubmit={confirm}>
          {update.isError && <ProblemNotice error={update.error} compact />}
          {job.enabled ? (
            <>
              <strong>{t('switch.offTitle', { job: name })}</strong>
              <p>{t(offEffects[job.direction])}</p>
              <TextInput
                label={t('switch.reason')}
                description={t('switch.reasonHint')}
                maxLength={reasonLimit}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                data-autofocus
              />
              <div className={css.confirmFoot}>
                <Button variant="default" size="xs" onClick={() => setAsking(false)}>
                  {t('switch.keep')}
                </Button>
                <Button type="submit" size="xs" loading={update.isPending}>
                  {t('switch.confirm')}
                </Button>
              </div>
            </>
          ) : (
            <div className={css.confirmFoot}>
              <Button variant="default" size="xs" onClick={() => update.reset()}>
                {t('switch.close')}
              </Button>
            </div>
          )}
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
