import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GoodsNow } from '@/contract/goods-now'
import { isTooLarge, largestQuantity } from '@/domain/quick-order/read-quantity'
import { readUnit } from '@/domain/quick-order/read-unit'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { lookOf, type QuickLine } from './quick-lines'
import { acceptLine, changeLine } from './quick-order.store'
import css from './quick-order.module.css'

/** What is wrong with a line, and what would put it right with one click. */
export function QuickFix({ line }: { line: QuickLine }) {
  const { t } = useTranslation(['quickOrder', 'catalogue'])
  const format = useFormat()
  const unit = useUnit()
  const { checked } = line
  if (!checked || checked.problems.length === 0) return null
  const { goods, problems, substitutes, similar } = checked
  const known = readUnit(line.unit)
  const instead = (other: GoodsNow) => (
    <Button
      key={other.productId}
      size="compact-xs"
      variant="default"
      onClick={() => changeLine(line.key, { sku: other.sku })}
    >
      {t('fix.take', { sku: other.sku, name: other.name })}
    </Button>
  )
  const quantityFault = (): string => {
    if (line.quantity === '') return t('fix.noQuantity')
    return isTooLarge(line.quantity)
      ? t('fix.tooLarge', { most: format.number(largestQuantity) })
      : t('fix.badQuantity', { text: line.quantity })
  }
  return (
    <span className={css.fix}>
      {problems.includes('unknown') && <span>{line.sku === '' ? t('fix.noSku') : t('fix.unknown')}</span>}
      {goods?.reason && <span>{t(`catalogue:notOffered.${goods.reason}`)}</span>}
      {problems.includes('noQuantity') && <span>{quantityFault()}</span>}
      {problems.includes('quantity') && goods && (
        <span>
          {t('fix.quantity', { minimum: format.number(goods.minimum), multiple: format.number(goods.multiple) })}
        </span>
      )}
      {problems.includes('unit') && goods && (
        <span>{t('fix.unit', { written: known ? unit(known) : line.unit, unit: unit(goods.unit) })}</span>
      )}
      {problems.includes('configuration') && goods && (
        <AppLink to="/account/catalogue/$sku/configure" params={{ sku: goods.sku }}>
          {t('fix.configure')}
        </AppLink>
      )}
      {substitutes.map(instead)}
      {similar.map(instead)}
      {lookOf(line) === 'adjust' && goods && (
        <Button size="compact-xs" variant="default" onClick={() => acceptLine(line.key)}>
          {t('fix.accept', { quantity: format.number(goods.suggested), unit: unit(goods.unit) })}
        </Button>
      )}
    </span>
  )
}
