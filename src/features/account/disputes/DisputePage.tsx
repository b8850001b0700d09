import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type Dispute, withdrawDispute } from '@/contract/disputes'
import { DecisionCard } from '@/entities/dispute/DecisionCard'
import { DisputeBadge } from '@/entities/dispute/DisputeBadge'
import { DisputeLines } from '@/entities/dispute/DisputeLines'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { useCan } from '@/features/session/use-session'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
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
        actions={
          <>
            {status === 'open' && <Withdraw dispute={dispute} />}
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
      </div>
    </>
  )
}

function Withdraw({ dispute: { id: disputeId, version, allowedActions } }: { dispute: Dispute }) {
  const { t } = useTranslation('disputes')
  const refusal = useRefusal()
  const [asked, setAsked] = useState(false)
  const withdraw = useMutation(mutation(withdrawDispute))
  const close = (): void => {
    setAsked(false)
    withdraw.reset()
  }
  return (
    <>
      <ActionButton
        variant="default"
        disabledReason={refusal(allowedActions.find(({ action }) => action === 'withdraw'))}
        onClick={() => setAsked(true)}
      >
        {t('detail.withdraw')}
      </ActionButton>
      <ConfirmDialog
        opened={asked}
        onClose={close}
        title={t('detail.withdrawTitle')}
        confirmLabel={t('detail.withdraw')}
        pending={withdraw.isPending}
        onConfirm={() =>
          withdraw.mutate(
            { params: { disputeId }, body: { version } },
            {
              onSuccess: () => {
                close()
                notify({ title: t('detail.withdrawn'), tone: 'good' })
              },
            },
          )
        }
      >
        {withdraw.error && <ProblemNotice error={withdraw.error} compact />}
        <p className="flat">{t('detail.withdrawText')}</p>
      </ConfirmDialog>
    </>
  )
}
