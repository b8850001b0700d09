import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PayableListQuery } from '@/contract/payment-list'
import { defaultPageSize } from '@/contract/paging'
import { paymentQueries } from '@/entities/payment/payment.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { DataTable } from '@/shared/ui/DataTable'
import { Dock } from '@/shared/ui/Dock'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { tableState } from '@/shared/ui/table-state'
import { WithRail } from '@/shared/ui/WithRail'
import { ChosenInvoices } from './ChosenInvoices'
import { CreditChoice } from './CreditChoice'
import { PaySummary } from './PaySummary'
import { chosenIds, withInvoice } from './selection'
import { usePay } from './use-pay'
import { usePayableColumns } from './use-payable-columns'

/** INV-17, INV-19, INV-20: what can be paid, what of it is chosen, and what that comes to. */
export function ChooseInvoices() {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const small = useSmallScreen()
  const { search, patch, selection, current } = usePay()
  const { q, sort, page, pageSize, overdue } = search
  const query: PayableListQuery = { q, sort, page, pageSize, overdue }
  const result = useQuery({ ...paymentQueries.payable(query), placeholderData: keepPreviousData })
  const columns = usePayableColumns({
    chosen: new Set(chosenIds(search)),
    onChoose: (id, isChosen) => patch({ ...withInvoice(search, id, isChosen), page }, { replace: true }),
  })
  const { data } = result
  return (
    <WithRail
      railLabel={t('pay.summary.label')}
      rail={
        <>
          <ChosenInvoices />
          {current && current.credits.length > 0 && <CreditChoice quote={current} />}
          <div data-stays>
            <PaySummary quote={current} step="choose" empty={selection === null} />
          </div>
        </>
      }
    >
      <DataTable
        id="payable"
        label={t('pay.step.choose')}
        columns={columns}
        {...tableState(result)}
        page={page ?? 1}
        pageSize={pageSize ?? defaultPageSize}
        sort={sort ?? 'dueOn'}
        onChange={(change) => patch(change as Partial<PayableListQuery>)} // sortable columns are the contract's sorts
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={q !== undefined || overdue !== undefined}
        onClearFilters={() => patch({ q: undefined, overdue: undefined })}
        emptyState={<EmptyState title={t('pay.empty.title')} hint={t('pay.empty.hint')} />}
        filters={
          <FilterBar
            search={{
              value: q ?? '',
              onChange: (text) => patch({ q: text || undefined }, { replace: true }),
              label: t('pay.search'),
            }}
          />
        }
        footer={
          data && data.totals.length > 0
            ? {
                label: t('pay.footer', { count: data.total }),
                cells: {
                  open: data.totals.map((total) => <MoneyText key={total.currency} value={total} strong />),
                },
              }
            : undefined
        }
        minWidth={560}
      />
      {small && current && (
        <Dock>
          <Button fullWidth onClick={() => patch({ step: 'review' })} disabled={current.gone.length > 0}>
            {t('pay.continueWith', { amount: format.money(current.totals.amount) })}
          </Button>
        </Dock>
      )}
    </WithRail>
  )
}
