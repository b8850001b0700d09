import { useTranslation } from 'react-i18next'
import type { ShownValue } from '@/contract/admin/product-value'
import type { ValueKey } from '@/domain/products/fields'
import { useFormat } from '@/shared/i18n/use-format'

/** A value of a product in words, with its unit where it is known what it is of; nothing where it is empty. */
export const useShownText = () => {
  const { t } = useTranslation('products')
  const format = useFormat()
  return (value: ShownValue, of?: ValueKey): string => {
    if (value.kind === 'flag') return t(value.on ? 'state.discontinued' : 'state.onSale')
    if (value.kind === 'text') return value.text
    if (value.kind === 'list') return format.list(value.items)
    if (of === 'leadTimeDays') return t('unit.dayCount', { count: value.number })
    const number = format.number(value.number)
    return of === 'weightGrams' ? `${number} ${t('unit.grams')}` : number
  }
}
