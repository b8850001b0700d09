import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mostOrderLines } from '@/domain/quantity'
import { notify } from '@/shared/lib/notify'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { QuickLook, Wanted } from './quick-lines'
import { useFillBasket } from './use-fill-basket'

type Props = { goods: readonly Wanted[]; counts: Readonly<Record<QuickLook, number>> }

/** Takes what is ready along; what is not stays on the list. */
export function FillBasket({ goods, counts }: Props) {
  const { t } = useTranslation('quickOrder')
  const format = useFormat()
  const navigate = useNavigate()
  const basket = useFillBasket()
  const isAll = counts.waiting + counts.fix + counts.adjust === 0
  const reason =
    counts.waiting > 0 ? t('summary.stillChecking') : goods.length === 0 ? t('summary.nothingReady') : undefined

  const handleFill = (): void => {
    void basket.fill(goods).then((isDone) => {
      if (!isDone) return
      const open = (): void => void navigate({ to: '/account/basket' })
      const title = t('summary.added', { count: goods.length, formatted: format.number(goods.length) })
      notify({ title, ...(!isAll && { action: { label: t('summary.open'), run: open } }) })
      if (isAll) open()
    })
  }
  return (
    <>
      <ActionButton fullWidth loading={basket.pending} disabledReason={reason} reasonBelow onClick={handleFill}>
        {goods.length === 0
          ? t('summary.toBasketNone')
          : t('summary.toBasket', { count: goods.length, formatted: format.number(goods.length) })}
      </ActionButton>
      {basket.isFull ? (
        <Notice tone="warn" title={t('summary.full.title', { most: format.number(mostOrderLines) })}>
          {t('summary.full.text')}
        </Notice>
      ) : (
        basket.error !== null && <ProblemNotice error={basket.error} compact />
      )}
    </>
  )
}
