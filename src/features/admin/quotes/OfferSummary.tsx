import { useTranslation } from 'react-i18next'
import type { DeskQuoteDetail } from '@/contract/admin/quote-desk'
import type { Currency } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { SummaryList } from '@/shared/ui/SummaryList'
import { offerFigures, type OfferValues } from './answer'
import css from './desk.module.css'

type Props = { answer: DeskQuoteDetail['answer']; values: OfferValues; currency: Currency; pending: boolean }

/** What the offer comes to as it is typed, and whether somebody else has to approve it. */
export function OfferSummary({ answer, values, currency, pending }: Props) {
  const { t } = useTranslation('quotes')
  const format = useFormat()
  const figures = offerFigures(values, answer, currency)
  const { approvalPercent, approvers } = answer
  return (
    <Card>
      <p className={css.hint}>{t('desk.answer.estimate')}</p>
      <MoneyText value={figures.total} size="lg" />
      <SummaryList
        items={[
          { label: t('detail.summary.net'), value: <MoneyText value={figures.net} /> },
          { label: t('detail.summary.freight'), value: <MoneyText value={figures.freight} /> },
          { label: t('detail.summary.tax'), value: <MoneyText value={figures.tax} /> },
        ]}
        total={{ label: t('detail.summary.total'), value: <MoneyText value={figures.total} strong /> }}
      />
      {figures.discount > 0 && (
        <p className={css.hint}>{t('desk.answer.off', { percent: format.percent(figures.discount) })}</p>
      )}
      {figures.needsApproval && (
        <Notice tone="warn" title={t('desk.answer.needsApproval', { percent: format.percent(approvalPercent / 100) })}>
          {approvers.length > 0
            ? t('desk.answer.approvers', { names: format.list(approvers) })
            : t('desk.answer.nobody')}
        </Notice>
      )}
      <div className={css.act}>
        <ActionButton type="submit" fullWidth loading={pending} reasonBelow disabledReason={useStopped(values)}>
          {figures.needsApproval ? t('desk.answer.sendForApproval') : t('desk.answer.send')}
        </ActionButton>
      </div>
    </Card>
  )
}

/** Why the offer cannot be sent as it stands. */
function useStopped({ lines }: OfferValues): string | undefined {
  const { t } = useTranslation('quotes')
  if (lines.length === 0) return t('desk.answer.empty')
  if (lines.some(({ productId }) => productId === null)) return t('desk.answer.unplaced')
  if (lines.some(({ mustConfigure }) => mustConfigure)) return t('desk.answer.unmade')
  if (lines.some(({ price, quantity }) => price === null || !quantity)) return t('desk.answer.unpriced')
  return undefined
}
