import { useTranslation } from 'react-i18next'
import type { StockReportRow } from '@/contract/admin/reports'
import { useCategory } from '@/entities/product/use-category'
import { useFormat } from '@/shared/i18n/use-format'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Tag } from '@/shared/ui/Tag'
import css from './reports.module.css'

export const useGoodsColumns = (): Column<StockReportRow>[] => {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const category = useCategory()
  const figure = (id: 'reserved' | 'backordered' | 'waiting'): Column<StockReportRow> => ({
    id,
    header: t(`goods.column.${id}`),
    cell: (row) => (row[id] === 0 ? <span className="dim">{format.number(0)}</span> : format.number(row[id])),
    text: (row) => row[id],
    sortable: true,
    align: 'end',
    cardLabel: 'before',
  })
  return [
    {
      id: 'sku',
      header: t('goods.column.sku'),
      cell: ({ sku }) => <span className="num nowrap">{sku}</span>,
      text: ({ sku }) => sku,
      sortable: true,
    },
    {
      id: 'name',
      header: t('goods.column.name'),
      cell: ({ name, discontinued }) => (
        <span className={css.goods} title={name}>
          <bdi dir="auto">{name}</bdi> {discontinued && <Tag>{t('goods.discontinued')}</Tag>}
        </span>
      ),
      text: ({ name }) => name,
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'category',
      header: t('goods.column.category'),
      cell: (row) => <span className="dim">{category(row.category)}</span>,
      text: (row) => category(row.category),
    },
    {
      id: 'free',
      header: t('goods.column.free'),
      cell: ({ free }) =>
        free === null ? <span className="dim">{t('goods.unknown')}</span> : <b>{format.number(free)}</b>,
      text: ({ free }) => free,
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    figure('reserved'),
    figure('backordered'),
    figure('waiting'),
    {
      id: 'left',
      header: t('goods.column.left'),
      cell: ({ left }) =>
        left === null ? (
          <span className="dim">{t('goods.unknown')}</span>
        ) : (
          <b className={left <= 0 ? css.down : undefined}>{format.number(left)}</b>
        ),
      text: ({ left }) => left,
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'value',
      header: t('goods.column.value'),
      cell: ({ value }) => <MoneyText value={value} />,
      text: ({ value }) => value,
      sortable: true,
      align: 'end',
      card: 'amount',
    },
    {
      id: 'asOf',
      header: t('goods.column.asOf'),
      cell: ({ asOf }) => asOf && <DateText value={asOf} relative className="dim nowrap" />,
      text: ({ asOf }) => ({ at: asOf }),
      hiddenByDefault: true,
      card: 'none',
    },
  ]
}
