import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { answerCase, closeCase, readCase, reopenCase } from '@/contract/cases'
import { CaseEvents } from '@/entities/case/CaseEvents'
import { CaseRecordLink } from '@/entities/case/CaseRecordLink'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { caseQueries } from '@/entities/case/case.queries'
import { Thread } from '@/entities/message/Thread'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './cases.module.css'

const routeApi = getRouteApi('/account/_gate/cases/$caseId')

/** CAS-03: a case is read and answered where it stands; a mailed answer appears here, too. */
export function CasePage() {
  const { t } = useTranslation('cases')
  const { caseId } = routeApi.useParams()
  const { data: found } = useSuspenseQuery(caseQueries.detail(caseId))
  const refusal = useRefusal()
  const answer = useMutation(mutation(answerCase))
  const read = useMutation(mutation(readCase))
  const close = useMutation(mutation(closeCase))
  const reopen = useMutation(mutation(reopenCase))
  const params = { caseId }
  const body = { version: found.version }
  const closed = found.status === 'closed'
  const why = (action: 'reply' | 'close' | 'reopen') =>
    refusal(found.allowedActions.find((each) => each.action === action))
  return (
    <>
      <PageHeader
        title={found.subject}
        record={found.number}
        status={<StatusBadge kind="case" status={found.status} size="lg" />}
        sub={<DocNumber number={found.number} copyable />}
        actions={
          closed ? (
            <ActionButton
              variant="default"
              disabledReason={why('reopen')}
              loading={reopen.isPending}
              onClick={() => reopen.mutate({ params, body })}
            >
              {t('detail.reopen')}
            </ActionButton>
          ) : (
            <ActionButton
              variant="default"
              disabledReason={why('close')}
              loading={close.isPending}
              onClick={() => close.mutate({ params, body })}
            >
              {t('detail.close')}
            </ActionButton>
          )
        }
      />
      <Facts
        items={[
          { label: t('columns.type'), value: t(`type.${found.type}`) },
          { label: t('detail.openedBy'), value: <bdi>{found.openedBy}</bdi> },
          { label: t('columns.openedAt'), value: <DateText value={found.openedAt} withTime /> },
          ...(found.record ? [{ label: t('columns.record'), value: <CaseRecordLink record={found.record} /> }] : []),
          ...(found.otherEmail
            ? [{ label: t('detail.otherEmail'), value: <bdi dir="ltr">{found.otherEmail}</bdi> }]
            : []),
        ]}
      />
      <WithRail
        railLabel={t('detail.history')}
        rail={
          <>
            <Can permission="mailbox.view">
              <LinkedMail side="account" kind="case" recordId={caseId} />
            </Can>
            <RecordTasks side="account" kind="case" recordId={caseId} />
            <CaseEvents events={found.events} />
          </>
        }
      >
        <div className="stack">
          {(close.error ?? reopen.error) && <ProblemNotice error={close.error ?? reopen.error} compact />}
          <Thread
            title={t('detail.thread')}
            empty={t('detail.empty')}
            messages={found.messages}
            onSeen={() => read.mutate({ params })}
            label={t('detail.answer')}
            disabledReason={why('reply')}
            send={(message) => answer.mutateAsync({ params, body: message })}
          />
          {closed && <p className={css.note}>{t('detail.closedHint')}</p>}
        </div>
      </WithRail>
    </>
  )
}
