import { useTranslation } from 'react-i18next'
import type { ProductListQuery } from '@/contract/admin/product-list'
import type { ProductSummary } from '@/contract/admin/products'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import type { Column } from '@/shared/ui/data-table-types'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Tag } from '@/shared/ui/Tag'
import css from './products.module.css'

export const useProductColumns = (search: ProductListQuery): Column<ProductSummary>[] => {
  const { t } = useTranslation('products')
  const format = useFormat()
  const todo = ({ conflicts, missing, pictures }: ProductSummary): string[] => [
    ...(conflicts > 0 ? [t('todo.conflicts', { count: conflicts })] : []),
    ...(missing.length > 0
      ? [t('todo.missing', { languages: format.list(missing.map((language) => t(`language.${language}`))) })]
      : []),
    ...(pictures === 0 ? [t('todo.picture')] : []),
  ]
  return [
    {
      id: 'name',
      header: t('column.name'),
      cell: ({ id, name }) => (
        <AppLink to="/admin/products/$productId" params={{ productId: id }} search={search}>
          <bdi dir="auto">{name}</bdi>
        </AppLink>
      ),
      text: ({ name }) => name,
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'sku',
      header: t('column.sku'),
      cell: ({ sku }) => <DocNumber number={sku} />,
      text: ({ sku }) => sku,
      sortable: true,
    },
    { id: 'category', header: t('column.category'), cell: ({ category }) => <bdi>{category}</bdi>, sortable: true },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ discontinued }) =>
        discontinued ? <Tag>{t('state.discontinued')}</Tag> : <span className="dim">{t('state.onSale')}</span>,
      text: ({ discontinued }) => t(discontinued ? 'state.discontinued' : 'state.onSale'),
      card: 'status',
    },
    {
      id: 'todo',
      header: t('column.todo'),
      cell: (row) => {
        const open = todo(row)
        return open.length === 0 ? (
          <span className="dim">{t('todo.nothing')}</span>
        ) : (
          <span className={css.todo}>{format.list(open)}</span>
        )
      },
      text: (row) => format.list(todo(row)),
      cardCell: (row) => {
        const open = todo(row)
        return open.length === 0 ? null : <span className={css.todo}>{format.list(open)}</span>
      },
    },
    {
      id: 'stock',
      header: t('column.stock'),
      cell: ({ stock }) => (stock === null ? '–' : <span className="num">{format.number(stock)}</span>),
      text: ({ stock }) => stock,
      sortable: true,
      align: 'end',
      cardLabel: 'before',
    },
    {
      id: 'listPrice',
      header: t('column.listPrice'),
      cell: ({ listPrice }) => (listPrice ? <MoneyText value={listPrice} /> : '–'),
      text: ({ listPrice }) => listPrice,
      align: 'end',
      card: 'amount',
    },
    {
      id: 'changedAt',
      header: t('column.changed'),
      cell: ({ changedAt }) =>
        changedAt ? <DateText value={changedAt} relative /> : <span className="dim">{t('never')}</span>,
      text: ({ changedAt }) => ({ at: changedAt }),
      cardCell: ({ changedAt }) => changedAt && <DateText value={changedAt} relative />,
      sortable: true,
      card: 'date',
    },
  ]
}
