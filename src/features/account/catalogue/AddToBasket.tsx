import { IconBasketPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import type { ProductPage } from '@/contract/products-page'
import { nextOrderable, quantityFault } from '@/domain/quantity'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { useUnit } from '@/entities/product/use-unit'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { announce } from '@/shared/lib/announce'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './product.module.css'

type Props = { product: ProductPage; refused: string | undefined }

/** A quantity that can be ordered, and into the basket with it. */
export function AddToBasket({ product, refused }: Props) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const unitName = useUnit()
  const add = useAddBasketLines()
  const [quantity, setQuantity] = useState<number | null>(() => nextOrderable(0, product))
  const fault = quantity === null ? null : quantityFault(quantity, product)
  const next = nextOrderable(quantity ?? 0, product)
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (quantity === null || fault || refused || add.isPending) return
    add.mutate(
      { body: { lines: [{ productId: product.id, quantity }] } },
      { onSuccess: () => announce(t('add.added', { name: product.name })) },
    )
  }
  const its = add.data?.lines.filter(({ productId }) => productId === product.id) ?? []
  const inBasket = its.reduce((sum, line) => sum + line.quantity, 0)
  return (
    <form className={css.add} aria-label={t('add.title')} noValidate onSubmit={handleSubmit}>
      <QuantityInput
        label={t('add.quantity')}
        value={quantity}
        min={1}
        max={maxLineQuantity}
        multiple={product.multiple}
        unit={unitName(product.unit)}
        disabled={refused !== undefined}
        error={fault ? t('add.fault', { next: format.number(next) }) : undefined}
        onChange={setQuantity}
      />
      <ActionButton
        type="submit"
        disabledReason={refused}
        reasonBelow
        loading={add.isPending}
        leftSection={<IconBasketPlus size={16} stroke={1.7} aria-hidden />}
      >
        {t('add.submit')}
      </ActionButton>
      {add.error && <ProblemNotice error={add.error} compact />}
      {inBasket > 0 && (
        <p className="cap flat" role="status">
          {t('add.inBasket', {
            amount: t('quantity', { number: format.number(inBasket), unit: unitName(product.unit) }),
          })}{' '}
          <AppLink to="/account/basket" look="inText">
            {t('add.open')}
          </AppLink>
        </p>
      )}
    </form>
  )
}
