import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { syncHealthQueries } from '@/entities/sync/sync-health.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { AlertList } from './AlertList'
import { FreshnessTable } from './FreshnessTable'
import { MaintenanceDialog } from './MaintenanceDialog'
import { MaintenanceNotice } from './MaintenanceNotice'
import { PlanChart } from './PlanChart'
import { PlanFigures } from './PlanFigures'
import { PlanLegend } from './PlanLegend'
import { WatchDrawer } from './WatchDrawer'
import css from './plan.module.css'

/** A day of the synchronization, how old the data is, the maintenance window, and who is told when something is wrong. */
export function PlanPage() {
  const { t } = useTranslation('syncHealth')
  const format = useFormat()
  const refusal = useRefusal()
  const { data: watch } = useSuspenseQuery(syncHealthQueries.watch())
  const plan = useQuery(syncHealthQueries.plan())
  const [open, setOpen] = useState<'maintenance' | 'watch' | null>(null)
  const reasonOf = (action: string) => refusal(watch.allowedActions.find((each) => each.action === action))

  return (
    <>
      <PageHeader
        title={t('title')}
        sub={plan.data && t('sub', { zone: plan.data.zone })}
        actions={
          !watch.maintenance && (
            <ActionButton
              variant="default"
              disabledReason={reasonOf('maintain')}
              onClick={() => setOpen('maintenance')}
            >
              {t('maintenance.plan')}
            </ActionButton>
          )
        }
      />
      <div className={css.page}>
        {watch.maintenance && (
          <MaintenanceNotice watch={watch} maintenance={watch.maintenance} disabledReason={reasonOf('maintain')} />
        )}
        <Section title={t('plan.heading')} more={<PlanLegend />}>
          {plan.isError && <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} />}
          {plan.data ? (
            <>
              <PlanChart plan={plan.data} />
              <PlanFigures plan={plan.data} />
            </>
          ) : (
            plan.isPending && <SkeletonRows rows={8} columns={4} />
          )}
        </Section>
        <Section
          title={t('freshness.heading')}
          more={
            <ActionButton
              variant="default"
              size="xs"
              disabledReason={reasonOf('configure')}
              onClick={() => setOpen('watch')}
            >
              {t('freshness.change')}
            </ActionButton>
          }
        >
          <FreshnessTable rows={watch.freshness} />
          <p className="cap">
            {watch.recipients.length === 0
              ? t('alerts.nobody')
              : t('alerts.toldTo', {
                  names: format.list(
                    watch.people.filter(({ id }) => watch.recipients.includes(id)).map(({ name }) => name),
                  ),
                })}
          </p>
        </Section>
        <AlertList disabledReason={reasonOf('configure')} />
      </div>
      {open === 'maintenance' && <MaintenanceDialog watch={watch} onClose={() => setOpen(null)} />}
      {open === 'watch' && <WatchDrawer watch={watch} onClose={() => setOpen(null)} />}
    </>
  )
}
