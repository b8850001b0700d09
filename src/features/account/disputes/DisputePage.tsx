import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DecisionCard } from '@/entities/dispute/DecisionCard'
import { DisputeBadge } from '@/entities/dispute/DisputeBadge'
import { DisputeHistory } from '@/entities/dispute/DisputeHistory'
import { DisputeLines } from '@/entities/dispute/DisputeLines'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { useDisputeFacts } from '@/entities/dispute/use-dispute-facts'
import { useCan } from '@/features/session/use-session'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WithdrawDispute } from './WithdrawDispute'
import css from '@/entities/dispute/dispute.module.css'

const routeApi = getRouteApi('/account/_gate/disputes/$disputeId')

/** What is disputed of an invoice, where it is talked about, and what was decided. */
export function DisputePage() {
  const { t } = useTranslation('disputes')
  const { disputeId } = routeApi.useParams()
  const { data: dispute } = useSuspenseQuery(disputeQueries.detail(disputeId))
  const mayOpenCredits = useCan('statement.view')
  const { number, invoice, status, credit, payable } = dispute
  const opened = useDisputeFacts(dispute, '/account/cases/$caseId')
  const canPayRest = status === 'open' && payable.amount > 0
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{number}</bdi>}
        record={number}
        copyable={number}
        status={<DisputeBadge status={status} size="lg" />}
        sub={status === 'open' && t('detail.waits')}
        actions={
          <>
            {status === 'open' && <WithdrawDispute dispute={dispute} />}
            {canPayRest && (
              <LinkButton to="/account/invoices/pay" search={{ invoice: [invoice.id] }}>
                {t('detail.payRest')}
              </LinkButton>
            )}
          </>
        }
      />
      <Facts
        items={[
          {
            label: t('columns.invoice'),
            value: (
              <DocLink number={invoice.number} to="/account/invoices/$invoiceId" params={{ invoiceId: invoice.id }} />
            ),
          },
          { label: t('columns.amount'), value: <MoneyText value={dispute.amount} strong /> },
          { label: t('detail.payable'), value: <MoneyText value={payable} /> },
          ...opened,
        ]}
      />
      <div className={`stack ${css.body}`}>
        {status !== 'open' && status !== 'withdrawn' && (
          <DecisionCard
            dispute={dispute}
            credit={
              credit &&
              (credit.id && mayOpenCredits ? (
                <DocLink
                  number={credit.number}
                  to="/account/statement/credits/$creditId"
                  params={{ creditId: credit.id }}
                />
              ) : (
                <DocNumber number={credit.number} />
              ))
            }
          />
        )}
        <DisputeLines dispute={dispute} />
        <DisputeHistory dispute={dispute} />
      </div>
    </>
  )
}
