import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { endMaintenance, type MaintenanceFacts, type SyncWatch } from '@/contract/admin/sync-health'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

type Props = { watch: SyncWatch; maintenance: MaintenanceFacts; disabledReason: string | undefined }

/** The window that goes on or is planned, what waits meanwhile, and the way to end it. */
export function MaintenanceNotice({ watch, maintenance, disabledReason }: Props) {
  const { t } = useTranslation('syncHealth')
  const format = useFormat()
  const end = useMutation({
    ...mutation(endMaintenance),
    onSuccess: () => notify({ title: t('maintenance.ended'), tone: 'good' }),
  })
  const { active, from, until, reason, by } = maintenance
  const when = active
    ? until
      ? t('maintenance.until', { until: format.dateTime(until) })
      : t('maintenance.open')
    : until
      ? t('maintenance.planned', { from: format.dateTime(from), until: format.dateTime(until) })
      : t('maintenance.plannedOpen', { from: format.dateTime(from) })

  return (
    <Notice tone="warn" title={t(active ? 'maintenance.active' : 'maintenance.coming')}>
      <p>
        {when} <bdi>{t('maintenance.why', { reason, by })}</bdi>
      </p>
      {active && (
        <p>{t('maintenance.waiting', { count: watch.waitingOrders, formatted: format.number(watch.waitingOrders) })}</p>
      )}
      {end.isError && <ProblemNotice error={end.error} compact />}
      <ActionButton
        variant="default"
        size="xs"
        loading={end.isPending}
        disabledReason={disabledReason}
        onClick={() => end.mutate({ body: { version: watch.version } })}
      >
        {t(active ? 'maintenance.end' : 'maintenance.callOff')}
      </ActionButton>
    </Notice>
  )
}
