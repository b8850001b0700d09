import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DecisionCard } from '@/entities/dispute/DecisionCard'
import { DisputeBadge } from '@/entities/dispute/DisputeBadge'
import { DisputeHistory } from '@/entities/dispute/DisputeHistory'
import { DisputeLines } from '@/entities/dispute/DisputeLines'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
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
  const { number, invoice, status, credit, payable, thread, enteredBy } = dispute
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
          {
            label: t('detail.openedBy'),
            value: <bdi>{dispute.openedBy}</bdi>,
            hint: enteredBy && t('detail.enteredBy', { name: enteredBy }),
          },
          { label: t('columns.openedAt'), value: <DateText value={dispute.openedAt} withTime /> },
          ...(thread
            ? [
                {
                  label: t('detail.thread'),
                  value: (
                    <AppLink to="/account/cases/$caseId" params={{ caseId: thread.id }}>
                      {t('detail.threadOpen', { number: thread.number })}
                    </AppLink>
                  ),
                },
              ]
            : []),
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
