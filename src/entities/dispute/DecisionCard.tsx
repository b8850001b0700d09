import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dispute } from '@/contract/disputes'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './dispute.module.css'

type Decided = Pick<
  Dispute,
  'amount' | 'credited' | 'rejected' | 'dueAgainOn' | 'decidedBy' | 'decidedAt' | 'note' | 'credit'
>

/** What the desk decided: how much came back, and what is due again by when. */
export function DecisionCard({ dispute, credit }: { dispute: Decided; credit: ReactNode }) {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const { amount, credited, rejected, dueAgainOn, decidedBy, decidedAt, note } = dispute
  const until = dueAgainOn && t('decision.until', { date: format.date(dueAgainOn) })
  return (
    <Section title={t('decision.title')}>
      <Card>
        <SummaryList
          items={[
            { label: t('columns.amount'), value: <MoneyText value={amount} /> },
            ...(credit ? [{ label: t('decision.credit'), value: credit }] : []),
            ...(rejected.amount > 0
              ? [
                  {
                    label: until ? `${t('decision.again')} ${until}` : t('decision.again'),
                    value: <MoneyText value={rejected} />,
                  },
                ]
              : []),
          ]}
          total={{ label: t('columns.credited'), value: <MoneyText value={credited} strong /> }}
        />
        {note && (
          <p className={css.message} dir="auto">
            {note}
          </p>
        )}
        <p className="cap">
          {t('decision.by')} <bdi>{decidedBy}</bdi> · {decidedAt && <DateText value={decidedAt} withTime />}
        </p>
      </Card>
    </Section>
  )
}
