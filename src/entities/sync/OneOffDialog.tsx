import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import { invalidateResources } from '@/api/query-client'
import type { SyncJob } from '@/contract/admin/sync'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { callsOf } from './job-calls'
import { instantOf, type Moment } from './moment'
import { MomentField } from './MomentField'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

/** ADM-13: one run after so long, or at a moment, besides the schedule. */
export function OneOffDialog({ job, onClose }: { job: SyncJob; onClose: () => void }) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const now = useServerNow()
  const client = useQueryClient()
  const calls = callsOf(job)
  const [moment, setMoment] = useState<Moment>({ mode: 'in', seconds: null })
  const [missing, setMissing] = useState(false)
  const name = t(`job.${job.key}`)
  const set = useMutation({
    ...calls.setOneOff(),
    onSuccess: ({ oneOff }) => {
      onClose()
      notify({ title: t('oneOff.done', { job: name, when: oneOff ? format.dateTime(oneOff.at) : '' }), tone: 'good' })
    },
    // The page behind shows who was faster, and what they set.
    onError: (problem) => {
      if (ApiProblem.is(problem, 'conflict/stale')) void invalidateResources(client, [calls.resource])
    },
  })
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    const instant = instantOf(moment, now, format.timeZone)
    if (instant === null) return setMissing(true)
    const when =
      moment.mode === 'in' ? { inSeconds: moment.seconds ?? undefined } : { at: new Date(instant).toISOString() }
    set.mutate({ params: { jobId: job.id }, body: { version: job.version, ...when } })
  }
  return (
    <AppModal opened onClose={onClose} title={t('oneOff.title', { job: name })}>
      <form className={css.confirm} onSubmit={confirm}>
        {set.isError && <ProblemNotice error={set.error} compact />}
        <p>{t('oneOff.hint')}</p>
        {job.oneOff && <p>{t('oneOff.replaces', { name: job.oneOff.setBy, when: format.dateTime(job.oneOff.at) })}</p>}
        <MomentField label={t('oneOff.heading')} value={moment} onChange={setMoment} missing={missing} />
        <div className={css.confirmFoot}>
          <Button variant="default" onClick={onClose}>
            {t('interval.cancel')}
          </Button>
          <Button type="submit" loading={set.isPending}>
            {t('oneOff.confirm')}
          </Button>
        </div>
      </form>
    </AppModal>
  )
}
