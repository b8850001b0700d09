import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DecisionCard } from '@/entities/dispute/DecisionCard'
import { DisputeBadge } from '@/entities/dispute/DisputeBadge'
import { DisputeHistory } from '@/entities/dispute/DisputeHistory'
import { DisputeLines } from '@/entities/dispute/DisputeLines'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { useDisputeFacts } from '@/entities/dispute/use-dispute-facts'
import { CustomerLink } from '@/features/session/CustomerLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { DecideForm } from './DecideForm'
import css from '@/entities/dispute/dispute.module.css'

const routeApi = getRouteApi('/admin/_gate/disputes/$disputeId')

/** One dispute as the desk sees it: what is wrong, and what is to be decided. */
export function DisputePage() {
  const { t } = useTranslation('disputes')
  const { disputeId } = routeApi.useParams()
  const { data: dispute } = useSuspenseQuery(disputeQueries.deskDetail(disputeId))
  const { number, invoice, status, company, credit } = dispute
  const opened = useDisputeFacts(dispute, '/admin/cases/$caseId')
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{number}</bdi>}
        record={number}
        copyable={number}
        status={<DisputeBadge status={status} size="lg" />}
        sub={<CustomerLink company={company} />}
      />
      <Facts
        items={[
          { label: t('columns.invoice'), value: <DocNumber number={invoice.number} copyable /> },
          { label: t('columns.amount'), value: <MoneyText value={dispute.amount} strong /> },
          ...opened,
        ]}
      />
      <div className={`stack ${css.body}`}>
        <DisputeLines dispute={dispute} />
        {status === 'open' && <DecideForm dispute={dispute} />}
        {status !== 'open' && status !== 'withdrawn' && (
          <DecisionCard dispute={dispute} credit={credit && <DocNumber number={credit.number} copyable />} />
        )}
        <DisputeHistory dispute={dispute} />
      </div>
    </>
  )
}
