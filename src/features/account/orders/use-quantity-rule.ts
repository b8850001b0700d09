import { useTranslation } from 'react-i18next'
import { type QuantityRule, nextOrderable } from '@/domain/quantity'
import { useFormat } from '@/shared/i18n/use-format'

/** How a product may be ordered, in words; nothing when any number will do. */
export const useQuantityRule = () => {
  const { t } = useTranslation('orders')
  const format = useFormat()
  return (rule: QuantityRule): string | undefined => {
    const smallest = nextOrderable(0, rule)
    const minimum = format.number(smallest)
    const multiple = format.number(rule.multiple)
    if (rule.multiple > 1 && smallest > rule.multiple) return t('reorder.rule.both', { minimum, multiple })
    if (rule.multiple > 1) return t('reorder.rule.multiple', { multiple })
    return smallest > 1 ? t('reorder.rule.minimum', { minimum }) : undefined
  }
}
