import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { useFormat } from '@/shared/i18n/use-format'

type Line = Pick<DeskOrderDetail['lines'][number], 'sku' | 'position'>

/** The name of a line's quantity: lines of one product are told apart by their position. */
export const useQuantityLabel = (lines: readonly Line[]) => {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  return ({ sku, position }: Line): string =>
    lines.filter((line) => line.sku === sku).length > 1
      ? t('edit.quantityAt', { sku, position: format.number(position) })
      : t('edit.quantityOf', { sku })
}
