import { Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { planMaintenance, type SyncWatch } from '@/contract/admin/sync-health'
import { instantOfWall } from '@/domain/calendar'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'

const reasonLimit = 200

type Props = { watch: SyncWatch; onClose: () => void }

/** From when, until when and why nothing asks the ERP. Times are those of the reader. */
export function MaintenanceDialog({ watch, onClose }: Props) {
  const { t } = useTranslation('syncHealth')
  const format = useFormat()
  const instantOf = (wall: string): string | undefined =>
    wall === '' ? undefined : new Date(instantOfWall(Date.parse(`${wall}:00Z`), format.timeZone)).toISOString()
  const form = useApiForm({
    endpoint: planMaintenance,
    initial: { from: '', until: '', reason: '' },
    version: watch.version,
    toRequest: ({ from, until, reason }, version) => ({
      body: { version, from: instantOf(from), until: instantOf(until), reason },
    }),
    onSuccess: ({ maintenance }) => {
      notify({ title: t(maintenance?.active ? 'maintenance.begun' : 'maintenance.saved'), tone: 'info' })
      onClose()
    },
    guard: false,
  })
  return (
    <FormDialog form={form} title={t('maintenance.plan')} submitLabel={t('maintenance.submit')} onClose={onClose}>
      <p>{t('maintenance.effect')}</p>
      <TextInput
        type="datetime-local"
        label={t('maintenance.from')}
        description={t('maintenance.fromHint')}
        {...form.field('from')}
      />
      <TextInput
        type="datetime-local"
        label={t('maintenance.untilLabel')}
        description={t('maintenance.untilHint')}
        {...form.field('until')}
      />
      <Textarea
        label={t('maintenance.reason')}
        autosize
        minRows={2}
        maxLength={reasonLimit}
        data-autofocus
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
