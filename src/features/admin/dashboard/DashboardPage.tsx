import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/contract/admin/dashboard'
import { dashboardQueries } from '@/entities/dashboard/dashboard.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import css from './dashboard.module.css'
import { NeedsAction } from './NeedsAction'
import { PastDueCustomers } from './PastDueCustomers'
import { SalesByDay } from './SalesByDay'
import { SalesFigures } from './SalesFigures'
import { TopLists } from './TopLists'

/** ADM-01: what a person must do first, then what was sold. */
export function DashboardPage() {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  const { needs, sales, pastDue, erp } = useSuspenseQuery(dashboardQueries.current()).data

  return (
    <>
      <PageHeader title={t('title')} sub={<ErpLine erp={erp} />} />
      <div className={css.stack}>
        <Section title={t('needs.heading')}>
          <NeedsAction needs={needs} />
        </Section>
        {sales && (
          <>
            <Section
              title={t('sales.heading')}
              more={
                <span className="cap">
                  {t('sales.basis', { currency: sales.currency, date: format.date(sales.ratesOn) })}
                </span>
              }
            >
              <SalesFigures sales={sales} />
            </Section>
            <SalesByDay byDay={sales.byDay} currency={sales.currency} />
            <TopLists topCompanies={sales.topCompanies} topProducts={sales.topProducts} />
          </>
        )}
        {pastDue && <PastDueCustomers rows={pastDue} />}
      </div>
    </>
  )
}

function ErpLine({ erp }: Pick<Dashboard, 'erp'>) {
  const { t } = useTranslation('adminDashboard')
  const format = useFormat()
  const ErpIcon = erp.reachable ? IconPlugConnected : IconPlugConnectedX
  const when = format.time(erp.checkedAt)
  return (
    <span className={css.erp} data-tone={erp.reachable ? 'good' : 'bad'}>
      <ErpIcon size={15} stroke={1.9} aria-hidden />
      <span>{erp.reachable ? t('erp.answering') : t('erp.silent')}</span>
      <span className="dim">
        {erp.reachable ? t('erp.latency', { latency: format.number(erp.latencyMs), when }) : t('erp.checked', { when })}
      </span>
    </span>
  )
}
