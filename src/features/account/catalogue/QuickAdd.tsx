import { Button } from '@mantine/core'
import { IconBasketPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GoodsRow } from '@/contract/products-page'
import { nextOrderable } from '@/domain/quantity'
import { useAddBasketLines } from '@/entities/basket/use-add-to-basket'
import { useUnit } from '@/entities/product/use-unit'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { LinkButton } from '@/shared/ui/LinkButton'

/** Puts the least that can be ordered into the basket; what has to be put together first leads to its page. */
export function QuickAdd({ goods: { id, sku, name, unit, configurable, ...rule } }: { goods: GoodsRow }) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const unitName = useUnit()
  const problemText = useProblemText()
  const add = useAddBasketLines()
  if (!useCan('orders.create')) return null
  if (configurable)
    return (
      <LinkButton size="xs" variant="default" to="/account/catalogue/$sku/configure" params={{ sku }}>
        {t('configure')}
      </LinkButton>
    )
  const quantity = nextOrderable(0, rule)
  const amount = t('quantity', { number: format.number(quantity), unit: unitName(unit) })
  return (
    <Button
      size="xs"
      variant="default"
      loading={add.isPending}
      leftSection={<IconBasketPlus size={15} stroke={1.7} aria-hidden />}
      aria-label={t('add.quickLabel', { name, amount })}
      onClick={() =>
        add.mutate(
          { body: { lines: [{ productId: id, quantity }] } },
          {
            onSuccess: () => notify({ title: t('add.added', { name }), message: amount, tone: 'good' }),
            onError: (error) => {
              const { title, explanation } = problemText(error)
              notify({ title, message: explanation, tone: 'bad' })
            },
          },
        )
      }
    >
      {t('add.quick', { amount })}
    </Button>
  )
}
