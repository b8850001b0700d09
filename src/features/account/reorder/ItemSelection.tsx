import { useNavigate } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PurchasedItem } from '@/contract/purchased-items'
import type { ProductId } from '@/domain/ids'
import { isOrderable } from '@/domain/quantity'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { handLines } from '@/entities/template/handed-lines.store'
import { useCan, useSession } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'

type Props = {
  items: readonly PurchasedItem[]
  quantities: ReadonlyMap<ProductId, number | null>
  onDone: () => void
}

/** What can be done with the goods that are ticked: into the basket, kept as a template, or asked a price for. */
export function ItemSelection({ items, quantities, onDone }: Props) {
  const { t } = useTranslation('orderTemplates')
  const navigate = useNavigate()
  const { user } = useSession()
  const mayAsk = useCan('quotes.request')
  const add = useAddBasketLines()
  const lines = items
    .filter(({ goods }) => goods.reason === null)
    .map(({ goods }) => ({ ...goods, quantity: quantities.get(goods.productId) ?? goods.suggested }))
  const wrong = lines.some((line) => !isOrderable(line.quantity, line))
  const reason = lines.length === 0 ? t('items.noneOffered') : wrong ? t('take.fix') : undefined

  const handleAdd = (): void =>
    add.mutate(
      { body: { lines: lines.map(({ productId, quantity }) => ({ productId, quantity })) } },
      {
        onSuccess: () => {
          notify({ title: t('items.added', { count: lines.length }) })
          onDone()
        },
      },
    )
  const handleKeep = (): void => {
    handLines(user.id, lines)
    void navigate({ to: '/account/templates/new', search: { from: 'list' } })
  }
  const handleAsk = (): void => {
    handLines(user.id, lines)
    void navigate({ to: '/account/quotes/new', search: { from: 'list' } })
  }
  return (
    <>
      <ActionButton size="xs" loading={add.isPending} disabledReason={reason} onClick={handleAdd}>
        {t('take.add', { count: lines.length })}
      </ActionButton>
      {lines.length > 0 && (
        <Button size="xs" variant="default" onClick={handleKeep}>
          {t('items.keep')}
        </Button>
      )}
      {lines.length > 0 && mayAsk && (
        <Button size="xs" variant="default" onClick={handleAsk}>
          {t('items.ask')}
        </Button>
      )}
      {add.error && <ProblemNotice error={add.error} compact />}
    </>
  )
}
