import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { cancelReturn, readReturnMessages, writeReturnMessage } from '@/contract/return-records'
import { Thread } from '@/entities/message/Thread'
import { ReturnBadge } from '@/entities/return/ReturnBadge'
import { ReturnHistory } from '@/entities/return/ReturnHistory'
import { ReturnLines } from '@/entities/return/ReturnLines'
import { ReturnNote } from '@/entities/return/ReturnNote'
import { CreditCard } from '@/entities/return/CreditCard'
import { SendCard } from '@/entities/return/SendCard'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { ReturnSteps } from '@/entities/return/ReturnSteps'
import { returnQueries } from '@/entities/return/return.queries'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { OpenCaseLink } from '@/entities/case/OpenCaseLink'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { goodsLink } from '@/features/session/GoodsLink'
import { ReturnFacts } from '@/entities/return/ReturnFacts'
import { SlipButton } from './SlipButton'
import css from './returns.module.css'

const routeApi = getRouteApi('/account/_gate/returns/$returnId')

/** RMA-11, RMA-24: how far a return is, what it comes to, and what was said about it. */
export function ReturnPage() {
  const { t } = useTranslation('returns')
  const refusal = useRefusal()
  const { returnId } = routeApi.useParams()
  const { data: detail } = useSuspenseQuery(returnQueries.detail(returnId))
  const [asks, setAsks] = useState(false)
  const cancel = useMutation(mutation(cancelReturn))
  const write = useMutation(mutation(writeReturnMessage))
  const { mutate: read } = useMutation(mutation(readReturnMessages))
  const { number, version, note, status } = detail
  const action = detail.allowedActions.find((each) => each.action === 'cancel')
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{number}</bdi>}
        record={number}
        copyable={number}
        status={<ReturnBadge status={status} size="lg" />}
        actions={
          <>
            <SlipButton detail={detail} />
            {action?.allowed && (
              <ActionButton variant="default" disabledReason={refusal(action)} onClick={() => setAsks(true)}>
                {t('detail.cancel')}
              </ActionButton>
            )}
          </>
        }
      />
      {cancel.error && <ProblemNotice error={cancel.error} compact />}
      <ReturnFacts detail={detail} orderPage="/account/orders/$orderId" />
      <div className={css.body}>
        <WithRail
          railLabel={t('detail.credit.title')}
          rail={
            <>
              <CreditCard detail={detail} />
              <SendCard detail={detail} />
              <Can permission="mailbox.view">
                <LinkedMail side="account" kind="return" recordId={returnId} />
              </Can>
              <RecordTasks side="account" kind="return" recordId={returnId} />
              <Can permission="cases.create">
                <OpenCaseLink about="return" record={returnId} />
              </Can>
            </>
          }
        >
          <div className="stack">
            <ReturnSteps status={status} />
            <ReturnLines detail={detail} link={goodsLink} />
            <ReturnNote note={note} />
            <Thread
              title={t('detail.talk.title')}
              empty={t('detail.talk.empty')}
              label={t('detail.talk.label')}
              messages={detail.messages}
              onSeen={() => read({ params: { returnId } })}
              send={(body) => write.mutateAsync({ params: { returnId }, body })}
            />
            <ReturnHistory events={detail.events} />
          </div>
        </WithRail>
      </div>
      <ConfirmDialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('detail.cancelTitle', { number })}
        confirmLabel={t('detail.cancel')}
        cancelLabel={t('detail.keep')}
        danger
        pending={cancel.isPending}
        onConfirm={() =>
          cancel.mutate(
            { params: { returnId }, body: { version } },
            {
              onSuccess: () => notify({ title: t('detail.cancelled'), tone: 'good' }),
              onSettled: () => setAsks(false),
            },
          )
        }
      >
        {t('detail.cancelText')}
      </ConfirmDialog>
    </>
  )
}
