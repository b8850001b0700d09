import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { QuickLook, Wanted } from './quick-lines'
import { dropReady } from './quick-order.store'
import { useFillBasket } from './use-fill-basket'

type Props = { goods: readonly Wanted[]; counts: Readonly<Record<QuickLook, number>> }

/** Takes what is ready along; what is not stays on the list. */
export function FillBasket({ goods, counts }: Props) {
  const { t } = useTranslation('quickOrder')
  const navigate = useNavigate()
  const basket = useFillBasket()
  const isAll = counts.waiting + counts.fix + counts.adjust === 0
  const reason =
    counts.waiting > 0 ? t('summary.stillChecking') : goods.length === 0 ? t('summary.nothingReady') : undefined

  const handleFill = (): void => {
    void basket.fill(goods).then((isDone) => {
      if (!isDone) return
      dropReady()
      notify({ title: t('summary.added', { count: goods.length }) })
      if (isAll) void navigate({ to: '/account/basket' })
    })
  }
  return (
    <>
      <ActionButton fullWidth loading={basket.pending} disabledReason={reason} reasonBelow onClick={handleFill}>
        {t('summary.toBasket', { count: goods.length })}
      </ActionButton>
      {basket.error !== null && <ProblemNotice error={basket.error} compact />}
    </>
  )
}
