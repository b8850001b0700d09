import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { answerDeskCase, closeDeskCase, readDeskCase, reopenDeskCase } from '@/contract/admin/cases'
import type { CaseRecord } from '@/contract/cases'
import { CaseEvents } from '@/entities/case/CaseEvents'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { caseQueries } from '@/entities/case/case.queries'
import { useCaseActs } from '@/entities/case/use-case-acts'
import { Thread } from '@/entities/message/Thread'
import { Can } from '@/features/session/Can'
import { CustomerLink } from '@/features/session/CustomerLink'
import { RecordLink } from '@/features/session/RecordLink'
import { RecordTasks } from '@/features/session/RecordTasks'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import { useRefusal } from '@/shared/ui/use-refusal'
import { AssigneeCard } from './AssigneeCard'
import { CaseNotes } from './CaseNotes'

const calls = { answer: answerDeskCase, read: readDeskCase, close: closeDeskCase, reopen: reopenDeskCase }
const routeApi = getRouteApi('/admin/_gate/cases/$caseId')

/** The desk answers, gives the case to somebody and keeps notes the customer never sees. */
export function DeskCasePage() {
  const { t } = useTranslation('cases')
  const { caseId } = routeApi.useParams()
  const { data: found } = useSuspenseQuery(caseQueries.deskDetail(caseId))
  const refusal = useRefusal()
  const acts = useCaseActs(found, calls)
  const why = (action: 'assign' | 'note') => refusal(found.allowedActions.find((each) => each.action === action))
  const { record } = found
  return (
    <>
      <PageHeader
        title={found.subject}
        record={found.number}
        status={<StatusBadge kind="deskCase" status={found.status} size="lg" />}
        sub={
          <>
            <DocNumber number={found.number} copyable /> · <CustomerLink company={found.company} />
          </>
        }
        actions={acts.turn}
      />
      <Facts
        items={[
          { label: t('columns.type'), value: t(`type.${found.type}`) },
          {
            label: t('detail.openedBy'),
            value: <bdi>{found.openedBy}</bdi>,
            hint: found.otherEmail ?? found.openedByEmail ?? undefined,
          },
          { label: t('columns.openedAt'), value: <DateText value={found.openedAt} withTime /> },
          ...(record ? [{ label: t('columns.record'), value: <AboutRecord record={record} /> }] : []),
        ]}
      />
      <WithRail
        railLabel={t('desk.rail')}
        rail={
          <>
            <AssigneeCard found={found} disabledReason={why('assign')} />
            <CaseNotes found={found} disabledReason={why('note')} />
            <Can permission="mailDesk.view">
              <LinkedMail side="admin" kind="case" recordId={caseId} />
            </Can>
            <RecordTasks side="admin" kind="case" recordId={caseId} />
            <CaseEvents events={found.events} />
          </>
        }
      >
        <div className="stack">
          {acts.error && <ProblemNotice error={acts.error} compact />}
          <Thread title={t('detail.thread')} empty={t('detail.empty')} label={t('desk.answer')} {...acts.thread} />
        </div>
      </WithRail>
    </>
  )
}

/** What the case is about, and the way to it where the desk has a page of it. */
function AboutRecord({ record: { kind, id, label } }: { record: CaseRecord }) {
  const record = { kind: `${kind}s`, id, label, exists: true }
  return (
    <RecordLink entry={{ record, company: null, changes: [] }}>
      <DocNumber number={label} />
    </RecordLink>
  )
}
