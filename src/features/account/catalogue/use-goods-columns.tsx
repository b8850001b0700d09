import { useTranslation } from 'react-i18next'
import type { GoodsListQuery } from '@/contract/products-list'
import type { GoodsRow } from '@/contract/products-page'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { WithThumb } from '@/entities/product/WithThumb'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import type { Column } from '@/shared/ui/data-table-types'
import { GoodsPrice } from './GoodsPrice'
import { QuickAdd } from './QuickAdd'

export const useGoodsColumns = (currency: GoodsListQuery['currency']): Column<GoodsRow>[] => {
  const { t } = useTranslation('catalogue')
  const unit = useUnit()
  const seesPrices = useCan('prices.view')
  const price: Column<GoodsRow> = {
    id: 'price',
    header: t('columns.price'),
    sortable: true,
    align: 'end',
    card: 'amount',
    text: (goods) => goods.price,
    cell: (goods) => <GoodsPrice goods={goods} />,
  }
  return [
    {
      id: 'name',
      header: t('columns.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ name }) => name,
      cell: ({ name, sku, picture }) => (
        <WithThumb picture={picture}>
          <AppLink to="/account/catalogue/$sku" params={{ sku }} search={{ currency }} look="ink">
            {name}
          </AppLink>
        </WithThumb>
      ),
    },
    { id: 'sku', header: t('columns.sku'), sortable: true, cell: ({ sku }) => <DocNumber number={sku} /> },
    { id: 'category', header: t('columns.category'), hiddenByDefault: true, cell: ({ category }) => category },
    {
      id: 'stock',
      header: t('columns.stock'),
      text: ({ available }) => available,
      cell: (goods) => <StockText available={goods.available} level={goods.stockLevel} unit={unit(goods.unit)} />,
    },
    {
      id: 'leadTimeDays',
      header: t('columns.leadTime'),
      sortable: true,
      card: 'none',
      text: ({ leadTimeDays }) => leadTimeDays,
      cell: ({ leadTimeDays }) => t('leadTime', { count: leadTimeDays }),
    },
    ...(seesPrices ? [price] : []),
    {
      id: 'add',
      header: t('columns.add'),
      hideable: false,
      card: 'meta',
      text: false,
      align: 'end',
      cell: (goods) => <QuickAdd goods={goods} />,
    },
  ]
}
