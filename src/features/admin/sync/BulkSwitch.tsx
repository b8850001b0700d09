import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { SyncJob } from '@/contract/admin/sync'
import { switchSyncJobs } from '@/contract/admin/sync-controls'
import { OffForm } from '@/entities/sync/OffForm'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

type Props = { jobs: readonly SyncJob[]; onDone: () => void }

/** Several jobs at once, before work on the ERP: paused with one reason and one end, or on again. */
export function BulkSwitch({ jobs, onDone }: Props) {
  const { t } = useTranslation('sync')
  const [asking, setAsking] = useState(false)
  const looked = jobs.map(({ id, version }) => ({ id, version }))
  const format = useFormat()
  const all = useMutation({
    ...mutation(switchSyncJobs),
    onSuccess: (reply, { body }) => {
      setAsking(false)
      onDone()
      const count = reply.rows.filter(({ outcome }) => outcome === 'done').length
      const stale = reply.rows.flatMap(({ outcome, job }) => (outcome === 'stale' ? [t(`job.${job.key}`)] : []))
      const title = body.enabled ? t('bulk.resumed', { count }) : t('bulk.paused', { count })
      if (stale.length === 0) notify({ title, tone: 'good' })
      else notify({ title, message: t('bulk.stale', { names: format.list(stale) }), tone: 'bad' })
    },
  })
  return (
    <>
      <Button
        size="xs"
        onClick={() => {
          all.reset()
          setAsking(true)
        }}
      >
        {t('bulk.pause')}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={all.isPending}
        onClick={() => all.mutate({ body: { jobs: looked, enabled: true } })}
      >
        {t('bulk.resume')}
      </Button>
      <AppModal opened={asking} onClose={() => setAsking(false)} title={t('bulk.title', { count: jobs.length })}>
        {all.isError && <ProblemNotice error={all.error} compact />}
        <OffForm
          pending={all.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={(order) => all.mutate({ body: { jobs: looked, enabled: false, ...order } })}
        >
          <p>{t('bulk.text')}</p>
        </OffForm>
      </AppModal>
    </>
  )
}
