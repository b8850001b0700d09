import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncJob } from '@/contract/admin/sync'
import { AppModal } from '@/shared/ui/AppModal'
import css from './sync.module.css'
import { useRunJob } from './use-run-job'

/** One record by its number, in a run of its own. */
export function RecordDialog({ job, onClose }: { job: SyncJob; onClose: () => void }) {
  const { t } = useTranslation('sync')
  const { run } = useRunJob(job)
  const [key, setKey] = useState('')
  const confirm = (event: FormEvent) => {
    event.preventDefault()
    if (key.trim() === '') return
    run({ scope: { kind: 'record', key: key.trim() } })
    onClose()
  }
  return (
    <AppModal opened onClose={onClose} title={t('order.recordTitle', { job: t(`job.${job.key}`) })}>
      <form className={css.confirm} onSubmit={confirm}>
        <TextInput
          label={t('order.recordKey')}
          description={t(`order.recordHint.${hintOf(job.key)}`)}
          value={key}
          maxLength={100}
          required
          onChange={(event) => setKey(event.currentTarget.value)}
          data-autofocus
        />
        <div className={css.confirmFoot}>
          <Button variant="default" onClick={onClose}>
            {t('interval.cancel')}
          </Button>
          <Button type="submit">{t('order.recordConfirm')}</Button>
        </div>
      </form>
    </AppModal>
  )
}

/** What the number of a record looks like, where a word for it does not say enough. */
const hintOf = (key: SyncJob['key']): 'customersIn' | 'generalIn' | 'other' =>
  key === 'customersIn' || key === 'customersOut' ? 'customersIn' : key === 'generalIn' ? 'generalIn' : 'other'
