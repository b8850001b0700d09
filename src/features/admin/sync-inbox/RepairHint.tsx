import { IconTool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FailureGroup } from '@/contract/admin/sync-rows'
import css from '@/entities/sync/rows.module.css'
import { AppLink } from '@/shared/ui/AppLink'

/** The job that brings what a row waits for. */
const jobOf = {
  item: 'productsIn',
  order: 'ordersIn',
  customer: 'customersIn',
  subscription: 'subscriptionsIn',
} as const

/** What mends a cause, and where: the job that brings what is missing, or the settings of the job itself. */
export function RepairHint({ group }: { group: FailureGroup }) {
  const { t } = useTranslation(['syncRows', 'sync'])
  const jobKey = group.blockedBy ? jobOf[group.blockedBy.kind] : group.jobKey
  return (
    <span className={css.repair}>
      <IconTool size={15} stroke={1.8} aria-hidden />
      <span>
        {t(`repair.${group.code ?? 'said'}`)}{' '}
        <AppLink to="/admin/sync/jobs/$jobKey" params={{ jobKey }}>
          {t('openJob', { job: t(`sync:job.${jobKey}`) })}
        </AppLink>
      </span>
    </span>
  )
}
