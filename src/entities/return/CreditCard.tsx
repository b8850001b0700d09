import { useTranslation } from 'react-i18next'
import type { ReturnDetail } from '@/contract/return-records'
import { isOver } from '@/domain/returns/states'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'

type Credited = Pick<ReturnDetail, 'credit' | 'expected' | 'status' | 'source'>

/** RMA-11: what the return is expected to come to, and what came of it. */
export function CreditCard({ detail }: { detail: Credited }) {
  const { t } = useTranslation('returns')
  const { credit, expected, status, source } = detail
  const words = (): string => {
    if (credit) return t('detail.credit.issued', { number: credit.number })
    if (isOver(status)) return t('detail.credit.none')
    return source.kind === 'none' ? t('detail.credit.unknown') : t('detail.credit.pending')
  }
  return (
    <Card sunken>
      <SummaryList
        items={[
          {
            label: t('detail.credit.expected'),
            value: expected ? <MoneyText value={expected} strong={!credit} /> : '–',
          },
        ]}
        total={
          credit ? { label: t('detail.credit.title'), value: <MoneyText value={credit.total} strong /> } : undefined
        }
      />
      <p className="cap">{words()}</p>
    </Card>
  )
}
