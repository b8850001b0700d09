import { useTranslation } from 'react-i18next'
import type { AuthorizationSummary, decideAuthorizations } from '@/contract/authorizations'
import type { ReplyFor } from '@/contract/endpoint'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { useProblemTitle } from '@/shared/i18n/use-problem-title'
import { useRefusal } from '@/shared/ui/use-refusal'

type Results = ReplyFor<typeof decideAuthorizations>['results']
type Props = { rows: readonly AuthorizationSummary[]; needed: 'approve' | 'decline'; results?: Results }

export function BulkRows({ rows, needed, results }: Props) {
  const { t } = useTranslation('authorizations')
  const refusal = useRefusal()
  const problemTitle = useProblemTitle()
  const outcomeOf = (row: AuthorizationSummary): string => {
    const result = results?.find(({ orderId }) => orderId === row.orderId)
    if (result) return result.decided ? t(`bulk.rowDone.${needed}`) : problemTitle(result.problem, result.params)
    return refusal(row.allowedActions.find(({ action }) => action === needed)) ?? t(`bulk.row.${needed}`)
  }
  return (
    <PlainTable
      label={t('bulk.rows')}
      rows={rows}
      rowKey={({ orderId }) => orderId}
      columns={[
        { id: 'number', header: t('column.order'), cell: ({ number }) => <bdi>{number}</bdi>, rowHeader: true },
        { id: 'orderer', header: t('column.orderer'), cell: ({ orderer }) => <bdi dir="auto">{orderer.name}</bdi> },
        { id: 'total', header: t('column.total'), cell: ({ total }) => <MoneyText value={total} />, align: 'end' },
        { id: 'outcome', header: t('bulk.outcome'), cell: outcomeOf },
      ]}
    />
  )
}
