import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { planMaintenance, type SyncWatch } from '@/contract/admin/sync-health'
import { instantOfWall } from '@/domain/calendar'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'

const reasonLimit = 200

type Props = { watch: SyncWatch; onClose: () => void }

/** From when, until when and why nothing asks the ERP. Times are those of the reader. */
export function MaintenanceDialog({ watch, onClose }: Props) {
  const { t } = useTranslation(['syncHealth', 'common'])
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
    <AppModal opened onClose={onClose} title={t('maintenance.plan')}>
      <ApiForm form={form} label={t('maintenance.plan')}>
        <div className="stack">
          <p>{t('maintenance.effect')}</p>
          <FormProblem form={form} />
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
          <div className="row end-row">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('maintenance.submit')}
            </Button>
          </div>
        </div>
      </ApiForm>
    </AppModal>
  )
}
