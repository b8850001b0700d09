import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { defaultPageSize } from '@/contract/paging'
import type { StatementQuery } from '@/contract/statement-list'
import { statementQueries } from '@/entities/statement/statement.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { tableState } from '@/shared/ui/table-state'
import { AgingSection } from './AgingSection'
import { StatementFacts } from './StatementFacts'
import { StatementNav } from './StatementNav'
import { StatementPdf } from './StatementPdf'
import { StatementPeriod } from './StatementPeriod'
import css from './statement.module.css'
import { useStatementColumns } from './use-statement-columns'

const routeApi = getRouteApi('/account/_gate/statement/')

/** INV-11, INV-12: the account over a period, and how old what is left of it is. */
export function StatementPage() {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const { search } = table
  const result = useQuery({ ...statementQueries.statement(search), placeholderData: keepPreviousData })
  const columns = useStatementColumns()
  const { data } = result
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={data && t('sub', { company: data.company.name, number: data.company.customerNumber })}
        actions={<StatementPdf search={search} />}
      />
      <StatementNav />
      <div className="stack">
        <StatementPeriod search={search} shown={data} patch={table.patch} />
        {data && <StatementFacts statement={data} />}
        <Section title={t('rows.title')}>
          <DataTable
            id="statement"
            label={t('rows.title')}
            columns={columns}
            {...tableState(result)}
            source={{ search, query: (state: StatementQuery) => statementQueries.statement(state), views: false }}
            page={search.page ?? 1}
            pageSize={search.pageSize ?? defaultPageSize}
            sort={search.sort ?? 'on'}
            onChange={(change) => table.patch(change as Partial<StatementQuery>)} // the only sortable column is the contract's
            rowKey={({ id }) => id}
            rowLabel={({ number }) => number}
            emptyState={<EmptyState title={t('rows.empty')} hint={t('rows.emptyHint')} />}
            footer={
              data && {
                label: t('rows.closing', { date: format.date(data.to) }),
                cells: {
                  balance: (
                    <span className={css.closing}>
                      <MoneyText value={data.closing} strong />
                    </span>
                  ),
                },
              }
            }
            minWidth={720}
          />
        </Section>
        {data && <AgingSection statement={data} />}
      </div>
    </>
  )
}
