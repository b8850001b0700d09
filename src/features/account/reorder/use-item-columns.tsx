import { useTranslation } from 'react-i18next'
import type { PurchasedItem } from '@/contract/purchased-items'
import type { ProductId } from '@/domain/ids'
import { nextOrderable, quantityFault } from '@/domain/quantity'
import { GoodsName } from '@/entities/product/GoodsName'
import { StockText } from '@/entities/product/StockText'
import { useUnit } from '@/entities/product/use-unit'
import { goodsLink } from '@/features/session/GoodsLink'
import { useCan } from '@/features/session/use-session'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import type { Column } from '@/shared/ui/data-table-types'
import css from './reorder-items.module.css'

export const useItemColumns = (
  quantities: ReadonlyMap<ProductId, number | null>,
  onQuantity: (id: ProductId, quantity: number | null) => void,
): Column<PurchasedItem>[] => {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const unit = useUnit()
  const seesPrices = useCan('prices.view')
  const quantityOf = ({ goods }: PurchasedItem): number | null =>
    quantities.has(goods.productId) ? (quantities.get(goods.productId) ?? null) : goods.suggested
  const fault = (item: PurchasedItem): string | undefined => {
    const found = quantityFault(quantityOf(item) ?? Number.NaN, item.goods)
    return found ? t(`line.error.${found.code}`, 'params' in found ? found.params : {}) : undefined
  }
  const columns: Column<PurchasedItem>[] = [
    {
      id: 'name',
      header: t('line.product'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ goods }) => `${goods.sku} ${goods.name}`,
      cell: ({ goods }) => <GoodsName goods={goods} link={goodsLink} />,
    },
    {
      id: 'orders',
      header: t('items.columns.orders'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      text: ({ orders }) => orders,
      cell: ({ orders }) => format.number(orders),
    },
    {
      id: 'ordered',
      header: t('items.columns.ordered'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      text: ({ ordered }) => ordered,
      cell: ({ ordered, goods }) => (
        <span className="nowrap">
          {format.number(ordered)} <span className="cap">{unit(goods.unit)}</span>
        </span>
      ),
    },
    {
      id: 'lastOrderedAt',
      header: t('items.columns.last'),
      sortable: true,
      text: ({ last }) => ({ at: last.at }),
      cell: ({ last }) => (
        <span className={css.last}>
          <DateText value={last.at} />
          <span className="cap">
            <DocLink number={last.number} to="/account/orders/$orderId" params={{ orderId: last.orderId }} />
          </span>
        </span>
      ),
    },
    {
      id: 'lastPrice',
      header: t('take.priceThen'),
      align: 'end',
      cardLabel: 'before',
      text: ({ last }) => last.price,
      cell: ({ last }) => <MoneyText value={last.price} />,
    },
    {
      id: 'price',
      header: t('take.priceNow'),
      align: 'end',
      hideable: false,
      card: 'amount',
      text: ({ goods }) => goods.price,
      cell: ({ goods }) => goods.price && <MoneyText value={goods.price} strong />,
    },
    {
      id: 'stock',
      header: t('take.stock'),
      text: ({ goods }) => goods.available ?? '',
      cell: ({ goods }) => <StockText available={goods.available} level={goods.stockLevel} />,
    },
    {
      id: 'quantity',
      header: t('line.quantity'),
      hideable: false,
      text: (item) => quantityOf(item) ?? '',
      cell: (item) =>
        item.goods.reason === null && (
          <QuantityInput
            className={css.quantity}
            hideLabel
            label={t('line.quantityOf', { name: item.goods.name })}
            value={quantityOf(item)}
            min={nextOrderable(0, item.goods)}
            multiple={item.goods.multiple}
            unit={unit(item.goods.unit)}
            error={fault(item)}
            onChange={(quantity) => onQuantity(item.goods.productId, quantity)}
          />
        ),
    },
  ]
  return seesPrices ? columns : columns.filter(({ id }) => id !== 'price' && id !== 'lastPrice')
}
