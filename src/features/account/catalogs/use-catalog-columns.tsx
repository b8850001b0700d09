import { useTranslation } from 'react-i18next'
import type { CatalogSummary } from '@/contract/catalogs'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import css from './catalogs.module.css'

export const useCatalogColumns = (): Column<CatalogSummary>[] => {
  const { t } = useTranslation('catalogs')
  const format = useFormat()
  const number = (value: number) => <span className="num">{format.number(value)}</span>
  return [
    {
      id: 'name',
      header: t('columns.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ name }) => name,
      cell: ({ id, name, description }) => (
        <span className={css.name}>
          <AppLink to="/account/catalogs/$catalogId" params={{ catalogId: id }} look="ink">
            <bdi>{name}</bdi>
          </AppLink>
          {description && <span className="cap">{description}</span>}
        </span>
      ),
      cardCell: ({ id, name }) => (
        <AppLink to="/account/catalogs/$catalogId" params={{ catalogId: id }} look="ink">
          <bdi>{name}</bdi>
        </AppLink>
      ),
    },
    {
      id: 'products',
      header: t('columns.products'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      text: ({ products }) => products,
      cell: ({ products }) => number(products),
    },
    {
      id: 'people',
      header: t('columns.people'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      text: ({ people }) => people,
      cell: ({ people }) => number(people),
    },
    {
      id: 'givenTo',
      header: t('columns.givenTo'),
      cardLabel: 'before',
      text: ({ givenTo }) => givenTo.join(', '),
      cell: ({ givenTo }) =>
        givenTo.length > 0 ? <bdi>{format.list(givenTo)}</bdi> : <span className="cap">{t('givenToNobody')}</span>,
    },
    {
      id: 'state',
      header: t('columns.state'),
      sortable: true,
      card: 'status',
      cell: ({ active }) => <StatusBadge kind="switch" status={active ? 'on' : 'off'} />,
    },
  ]
}
