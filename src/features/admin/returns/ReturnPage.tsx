import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { readDeskReturnMessages, writeDeskReturnMessage } from '@/contract/admin/return-desk'
import { Thread } from '@/entities/message/Thread'
import { ReturnBadge } from '@/entities/return/ReturnBadge'
import { ReturnHistory } from '@/entities/return/ReturnHistory'
import { ReturnLines } from '@/entities/return/ReturnLines'
import { ReturnNote } from '@/entities/return/ReturnNote'
import { CreditCard } from '@/entities/return/CreditCard'
import { ReturnSteps } from '@/entities/return/ReturnSteps'
import { returnQueries } from '@/entities/return/return.queries'
import { PageHeader } from '@/shared/ui/PageHeader'
import { useRefusal } from '@/shared/ui/use-refusal'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { Can } from '@/features/session/Can'
import { CustomerLink } from '@/features/session/CustomerLink'
import { RecordTasks } from '@/features/session/RecordTasks'
import { WithRail } from '@/shared/ui/WithRail'
import { NextStep } from './NextStep'
import { ReturnFacts } from '@/entities/return/ReturnFacts'
import css from './returns.module.css'

const routeApi = getRouteApi('/admin/_gate/returns/$returnId')

/** RMA-13, RMA-24: a return as the desk sees it: what is to be done, what was said, what it came to. */
export function ReturnPage() {
  const { t } = useTranslation('returns')
  const refusal = useRefusal()
  const { returnId } = routeApi.useParams()
  const { data: detail } = useSuspenseQuery(returnQueries.deskDetail(returnId))
  const write = useMutation(mutation(writeDeskReturnMessage))
  const { mutate: read } = useMutation(mutation(readDeskReturnMessages))
  const { number, note, status } = detail
  return (
    <>
      <PageHeader
        title={<bdi dir="ltr">{number}</bdi>}
        record={number}
        copyable={number}
        status={<ReturnBadge status={status} size="lg" />}
        sub={<CustomerLink company={detail.company} />}
      />
      <ReturnFacts detail={detail} orderPage="/admin/orders/$orderId" />
      <div className={css.body}>
        <WithRail
          railLabel={t('detail.credit.title')}
          rail={
            <>
              <CreditCard detail={detail} />
              <Can permission="mailDesk.view">
                <LinkedMail side="admin" kind="return" recordId={returnId} />
              </Can>
              <RecordTasks side="admin" kind="return" recordId={returnId} />
            </>
          }
        >
          <div className="stack">
            <ReturnSteps status={status} />
            <NextStep detail={detail} />
            <ReturnLines detail={detail} />
            <ReturnNote note={note} />
            <Thread
              title={t('desk.talk.title')}
              empty={t('detail.talk.empty')}
              label={t('desk.talk.label')}
              messages={detail.messages}
              onSeen={() => read({ params: { returnId } })}
              send={(body) => write.mutateAsync({ params: { returnId }, body })}
              disabledReason={refusal(detail.allowedActions.find(({ action }) => action === 'write'))}
            />
            <ReturnHistory events={detail.events} />
          </div>
        </WithRail>
      </div>
    </>
  )
}
