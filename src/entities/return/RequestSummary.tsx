import { useTranslation } from 'react-i18next'
import type { ReturnForm } from '@/contract/return-requests'
import type { Money } from '@/domain/money'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import type { chosenLines } from './return-draft'
import css from './request.module.css'

type Props = {
  form: ReturnForm
  chosen: ReturnType<typeof chosenLines>
  expected: Money | null
  /** The reader sees prices and there is a document to work them out from. */
  isKnown: boolean
  pending: boolean
  missing?: string
  disabledReason?: string
}

/** RMA-09: how much is chosen, and what it is expected to come to. */
export function RequestSummary({ form, chosen, expected, isKnown, pending, missing, disabledReason }: Props) {
  const { t } = useTranslation('returns')
  const items = chosen.reduce((sum, { own }) => sum + (own.quantity ?? 0), 0)
  return (
    <Card sunken>
      <h2 className={css.summaryTitle}>{t('new.summary')}</h2>
      <p className={css.counter} role="status">
        {t('new.selected', { count: chosen.length })}
        <br />
        {t('new.items', { count: items })}
      </p>
      {isKnown && (
        <SummaryList
          items={[]}
          total={{ label: t('new.expected'), value: expected ? <MoneyText value={expected} strong /> : '–' }}
        />
      )}
      {!isKnown && <p className="cap">{form.source.kind === 'none' ? t('new.byHand') : t('new.hidden')}</p>}
      {isKnown && <p className="cap">{t('detail.credit.paid')}</p>}
      {missing && (
        <p className={css.missing} role="alert">
          {missing}
        </p>
      )}
      <ActionButton type="submit" fullWidth loading={pending} disabledReason={disabledReason} reasonBelow>
        {t('new.send')}
      </ActionButton>
      <p className="cap">{t('new.draft')}</p>
    </Card>
  )
}
