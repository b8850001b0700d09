import { useTranslation } from 'react-i18next'
import { ProductEntry } from '@/entities/product/ProductEntry'
import { useProductEntry } from '@/entities/product/use-product-entry'
import { announce } from '@/shared/lib/announce'
import { addWritten } from './quick-order.store'

/** Number or name, Enter, quantity, Enter: the next line, without a mouse. What is no product is looked at later. */
export function EntryForm() {
  const { t } = useTranslation('quickOrder')
  const entry = useProductEntry(({ sku }) => sku)
  const { product, quantity, text } = entry

  const handleSubmit = (): void => {
    const sku = (product?.sku ?? text).trim()
    if (sku === '') return entry.focusSearch()
    addWritten([{ row: null, sku, quantity: quantity === null ? '' : String(quantity), unit: '' }])
    announce(t('entry.added', { name: product?.name ?? sku }))
    entry.clear()
  }
  return (
    <ProductEntry
      entry={entry}
      words={{
        ...{ title: t('entry.title'), product: t('entry.product'), placeholder: t('entry.placeholder') },
        ...{ quantity: t('entry.quantity'), submit: t('entry.submit'), hint: t('entry.hint') },
      }}
      onSubmit={handleSubmit}
    />
  )
}
