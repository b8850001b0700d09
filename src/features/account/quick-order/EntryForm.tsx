import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import type { ProductHit } from '@/contract/products'
import { nextOrderable } from '@/domain/quantity'
import { ProductPicker } from '@/entities/product/ProductPicker'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { announce } from '@/shared/lib/announce'
import { addWritten } from './quick-order.store'
import css from './quick-order.module.css'

/** Number or name, Enter, quantity, Enter: the next line, without a mouse. */
export function EntryForm() {
  const { t } = useTranslation('quickOrder')
  const unit = useUnit()
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState('')
  const [product, setProduct] = useState<ProductHit | null>(null)
  const [quantity, setQuantity] = useState<number | null>(null)
  const inputs = () => form.current?.querySelectorAll('input')

  const handlePick = (hit: ProductHit): void => {
    setProduct(hit)
    setText(hit.sku)
    setQuantity(nextOrderable(0, hit))
    requestAnimationFrame(() => {
      const amount = inputs()?.[1]
      amount?.focus()
      amount?.select()
    })
  }
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    const sku = (product?.sku ?? text).trim()
    if (sku === '') return inputs()?.[0]?.focus()
    addWritten([{ row: null, sku, quantity: quantity === null ? '' : String(quantity), unit: '' }])
    announce(t('entry.added', { name: product?.name ?? sku }))
    setProduct(null)
    setText('')
    setQuantity(null)
    inputs()?.[0]?.focus()
  }
  return (
    <form ref={form} className={css.entry} aria-label={t('entry.title')} noValidate onSubmit={handleSubmit}>
      <ProductPicker
        label={t('entry.product')}
        placeholder={t('entry.placeholder')}
        value={text}
        onChange={(next) => {
          setText(next)
          setProduct(null)
        }}
        onPick={handlePick}
      />
      <QuantityInput
        className={css.quantity}
        label={t('entry.quantity')}
        value={quantity}
        min={1}
        max={maxLineQuantity}
        multiple={product?.multiple}
        unit={product ? unit(product.unit) : undefined}
        onChange={setQuantity}
      />
      <Button
        type="submit"
        variant="default"
        className={css.submit}
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
      >
        {t('entry.submit')}
      </Button>
      <p className={css.hint}>{t('entry.hint')}</p>
    </form>
  )
}
