import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { maxLineQuantity } from '@/contract/basket'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { ProductEntry } from '@/entities/product/ProductEntry'
import { useProductEntry } from '@/entities/product/use-product-entry'
import { announce } from '@/shared/lib/announce'
import { AppLink } from '@/shared/ui/AppLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

/** PRD-01: what is put together is chosen first. */
const configuring = (sku: string, quantity: number | null) =>
  ({
    to: '/account/catalogue/$sku/configure',
    params: { sku },
    search: { ...(quantity !== null && { quantity }) },
  }) as const

/** ORD-25: puts what is found into the basket at once. */
export function AddProduct({ find = '' }: { find?: string }) {
  const { t } = useTranslation(['basket', 'configurator'])
  const navigate = useNavigate()
  const add = useAddBasketLines()
  const entry = useProductEntry(({ name }) => name, find)
  /** What was typed when it was no product. */
  const [missing, setMissing] = useState<string | null>(null)
  const { product, quantity, text } = entry

  const handleSubmit = (): void => {
    if (!product) {
      setMissing(text)
      return entry.focusSearch()
    }
    if (product.configurable) return void navigate(configuring(product.sku, quantity))
    if (quantity === null || quantity < 1 || quantity > maxLineQuantity || add.isPending) return
    add.mutate(
      { body: { lines: [{ productId: product.id, quantity }] } },
      {
        onSuccess: () => {
          announce(t('add.added', { name: product.name }))
          setMissing(null)
          entry.clear()
        },
      },
    )
  }

  return (
    <ProductEntry
      entry={entry}
      words={{
        ...{ title: t('add.title'), product: t('add.product'), placeholder: t('add.placeholder') },
        ...{ quantity: t('add.quantity'), submit: t('add.submit'), hint: t('add.hint') },
      }}
      error={missing === text && !product ? t('add.choose') : undefined}
      pending={add.isPending}
      onSubmit={handleSubmit}
    >
      {product?.configurable ? (
        <span className="cap">
          {t('configurator:mustConfigure')}{' '}
          <AppLink {...configuring(product.sku, quantity)} look="inText">
            {t('configurator:action.configure')}
          </AppLink>
        </span>
      ) : (
        add.error && <ProblemNotice error={add.error} compact />
      )}
    </ProductEntry>
  )
}
