import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import type { ProductHit } from '@/contract/products'
import { nextOrderable } from '@/domain/quantity'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { ProductPicker } from '@/entities/product/ProductPicker'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { announce } from '@/shared/lib/announce'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './add-product.module.css'

/** ORD-25: find, number, Enter, and the focus is back at the search for the next product. */
export function AddProduct({ find = '' }: { find?: string }) {
  const { t } = useTranslation('basket')
  const unit = useUnit()
  const add = useAddBasketLines()
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState(find)
  const [product, setProduct] = useState<ProductHit | null>(null)
  const [quantity, setQuantity] = useState<number | null>(null)
  const [missing, setMissing] = useState(false)
  const inputs = () => form.current?.querySelectorAll('input')

  const handlePick = (hit: ProductHit): void => {
    setProduct(hit)
    setText(hit.name)
    setQuantity(nextOrderable(0, hit))
    setMissing(false)
    requestAnimationFrame(() => {
      const amount = inputs()?.[1]
      amount?.focus()
      amount?.select()
    })
  }
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (!product) {
      setMissing(true)
      inputs()?.[0]?.focus()
      return
    }
    if (quantity === null || quantity < 1 || quantity > maxLineQuantity || add.isPending) return
    add.mutate(
      { body: { lines: [{ productId: product.id, quantity }] } },
      {
        onSuccess: () => {
          announce(t('add.added', { name: product.name }))
          setProduct(null)
          setText('')
          setQuantity(null)
          inputs()?.[0]?.focus()
        },
      },
    )
  }

  return (
    <form ref={form} className={css.form} aria-label={t('add.title')} noValidate onSubmit={handleSubmit} data-noprint>
      <ProductPicker
        label={t('add.product')}
        placeholder={t('add.placeholder')}
        value={text}
        error={missing ? t('add.choose') : undefined}
        onChange={(next) => {
          setText(next)
          setProduct(null)
          setMissing(false)
        }}
        onPick={handlePick}
      />
      <QuantityInput
        className={css.quantity}
        label={t('add.quantity')}
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
        loading={add.isPending}
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
      >
        {t('add.submit')}
      </Button>
      <p className={css.hint}>{t('add.hint')}</p>
      {add.error && (
        <div className={css.problem}>
          <ProblemNotice error={add.error} compact />
        </div>
      )}
    </form>
  )
}
