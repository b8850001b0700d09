import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { SyncJob } from '@/contract/admin/sync'
import { switchSyncJobs } from '@/contract/admin/sync-controls'
import { OffForm } from '@/entities/sync/OffForm'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

type Props = { jobs: readonly SyncJob[]; onDone: () => void }

/** Several jobs at once, before work on the ERP: paused with one reason and one end, or on again. */
export function BulkSwitch({ jobs, onDone }: Props) {
  const { t } = useTranslation('sync')
  const [asking, setAsking] = useState(false)
  const jobIds = jobs.map(({ id }) => id)
  const all = useMutation({
    ...mutation(switchSyncJobs),
    onSuccess: (reply, { body }) => {
      setAsking(false)
      onDone()
      notify({ title: t(body.enabled ? 'bulk.resumed' : 'bulk.paused', { count: reply.jobs.length }), tone: 'good' })
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
        onClick={() => all.mutate({ body: { jobIds, enabled: true } })}
      >
        {t('bulk.resume')}
      </Button>
      <AppModal opened={asking} onClose={() => setAsking(false)} title={t('bulk.title', { count: jobs.length })}>
        {all.isError && <ProblemNotice error={all.error} compact />}
        <OffForm
          pending={all.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={(order) => all.mutate({ body: { jobIds, enabled: false, ...order } })}
        >
          <p>{t('bulk.text')}</p>
        </OffForm>
      </AppModal>
    </>
  )
}
