import { useTranslation } from 'react-i18next'
import type { SalesReportQuery } from '@/contract/admin/report-list'
import type { SalesReportRow } from '@/contract/admin/reports'
import type { CompanyId } from '@/domain/ids'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { MoneyText } from '@/shared/ui/MoneyText'
import { ChangeText } from './ChangeText'
import type { SalesReport } from './SalesChart'
import { useReportNames } from './use-report-names'

/** Columns of whatever the report counts by. A customer or a period leads to its orders. */
export const useSalesColumns = (
  search: SalesReportQuery,
  report: SalesReport | undefined,
): Column<SalesReportRow>[] => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { rowName } = useReportNames()
  const seesOrders = useCan('orderDesk.view')
  const { by = 'period', grain = 'month', totals } = report ?? { by: search.by }
  const compared = report?.compare !== undefined && report.compare !== 'none'
  const days = report && { placedFrom: report.from, placedTo: report.to }

  const named = (row: SalesReportRow) => {
    const name = <bdi dir="auto">{rowName(row, by, grain)}</bdi>
    if (!seesOrders || !days) return name
    const filters = { companyId: search.companyId, country: search.country }
    if (by === 'period')
      return (
        <AppLink to="/admin/orders" search={{ ...filters, placedFrom: row.key, placedTo: row.note ?? row.key }}>
          {name}
        </AppLink>
      )
    if (by === 'company')
      return (
        <AppLink to="/admin/orders" search={{ ...filters, ...days, companyId: [row.key as CompanyId] }}>
          {name}
        </AppLink>
      )
    return name
  }
  const share = ({ value }: SalesReportRow): number =>
    totals && totals.value.amount > 0 ? value.amount / totals.value.amount : 0

  const columns: Column<SalesReportRow>[] = [
    {
      id: 'name',
      header: t(`sales.column.${by}`),
      cell: (row) => (
        <span>
          {named(row)} {by !== 'period' && row.note && <span className="cap">{row.note}</span>}
        </span>
      ),
      text: (row) => rowName(row, by, grain),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'orders',
      header: t('sales.column.orders'),
      cell: ({ orders }) => format.number(orders),
      text: ({ orders }) => orders,
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'quantity',
      header: t('sales.column.quantity'),
      cell: ({ quantity }) => format.number(quantity),
      text: ({ quantity }) => quantity,
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'value',
      header: t('sales.column.value'),
      cell: ({ value }) => <MoneyText value={value} />,
      text: ({ value }) => value,
      sortable: true,
      align: 'end',
      card: 'amount',
    },
    {
      id: 'share',
      header: t('sales.column.share'),
      cell: (row) => <span className="dim num">{format.percent(share(row))}</span>,
      text: (row) => Math.round(share(row) * 10_000) / 100,
      align: 'end',
      cardLabel: 'before',
    },
  ]
  if (!compared) return columns
  return [
    ...columns,
    {
      id: 'previous',
      header: t('sales.column.previous'),
      cell: ({ previous }) => previous && <MoneyText value={previous.value} />,
      text: ({ previous }) => previous?.value,
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'change',
      header: t('sales.column.change'),
      cell: ({ value, previous }) => previous && <ChangeText now={value.amount} before={previous.value.amount} />,
      text: ({ value, previous }) =>
        previous && previous.value.amount > 0
          ? Math.round((value.amount / previous.value.amount - 1) * 10_000) / 100
          : null,
      align: 'end',
      card: 'status',
    },
  ]
}
