import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { FormEvent, ReactNode } from 'react'
import { maxLineQuantity } from '@/contract/basket'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { ProductPicker } from './ProductPicker'
import css from './product-entry.module.css'
import type { useProductEntry } from './use-product-entry'
import { useUnit } from './use-unit'

type Props = {
  entry: ReturnType<typeof useProductEntry>
  words: Record<'title' | 'product' | 'placeholder' | 'quantity' | 'submit' | 'hint', string>
  /** Why what was typed is no product. */
  error?: string | undefined
  pending?: boolean
  onSubmit: () => void
  children?: ReactNode
}

/** Number or name, Enter, quantity, Enter: one product after the other, without a mouse. */
export function ProductEntry({ entry, words, error, pending, onSubmit, children }: Props) {
  const unit = useUnit()
  const { form, text, product, quantity } = entry
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form ref={form} className={css.form} aria-label={words.title} noValidate onSubmit={handleSubmit} data-noprint>
      <ProductPicker
        label={words.product}
        placeholder={words.placeholder}
        value={text}
        error={error}
        onChange={entry.type}
        onPick={entry.pick}
      />
      <QuantityInput
        label={words.quantity}
        value={quantity}
        min={1}
        max={maxLineQuantity}
        multiple={product?.multiple}
        unit={product ? unit(product.unit) : undefined}
        onChange={entry.setQuantity}
      />
      <Button
        type="submit"
        variant="default"
        className={css.submit}
        loading={pending}
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
      >
        {words.submit}
      </Button>
      <p className={css.hint}>{words.hint}</p>
      {children && <div className={css.problem}>{children}</div>}
    </form>
  )
}
