import { useTranslation } from 'react-i18next'
import type { ShownValue as Value } from '@/contract/admin/product-value'
import { useFormat } from '@/shared/i18n/use-format'

/** A value of a product in words. An empty one says so. */
export function ShownValue({ value }: { value: Value }) {
  const { t } = useTranslation('products')
  const format = useFormat()
  if (value.kind === 'number') return <span className="num">{format.number(value.number)}</span>
  if (value.kind === 'flag') return <>{t(value.on ? 'state.discontinued' : 'state.onSale')}</>
  const text = value.kind === 'text' ? value.text : format.list(value.items)
  return text === '' ? <span className="dim">{t('nothing')}</span> : <bdi dir="auto">{text}</bdi>
}
