import { useTranslation } from 'react-i18next'
import type { ShownValue as Value } from '@/contract/admin/product-value'
import type { ValueKey } from '@/domain/products/fields'
import { useShownText } from './use-shown-text'

/** A value of a product in words. An empty one says so. */
export function ShownValue({ value, of }: { value: Value; of?: ValueKey }) {
  const { t } = useTranslation('products')
  const text = useShownText()(value, of)
  if (value.kind === 'number') return <span className="num nowrap">{text}</span>
  if (value.kind === 'flag') return <span>{text}</span>
  return text === '' ? <span className="dim">{t('nothing')}</span> : <bdi dir="auto">{text}</bdi>
}
