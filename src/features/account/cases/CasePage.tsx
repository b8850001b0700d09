import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { answerCase, closeCase, readCase, reopenCase } from '@/contract/cases'
import { CaseEvents } from '@/entities/case/CaseEvents'
import { CaseRecordLink } from '@/entities/case/CaseRecordLink'
import { LinkedMail } from '@/entities/mailbox/LinkedMail'
import { caseQueries } from '@/entities/case/case.queries'
import { useCaseActs } from '@/entities/case/use-case-acts'
import { Thread } from '@/entities/message/Thread'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { WithRail } from '@/shared/ui/WithRail'
import css from './cases.module.css'

const calls = { answer: answerCase, read: readCase, close: closeCase, reopen: reopenCase }
const routeApi = getRouteApi('/account/_gate/cases/$caseId')

/** CAS-03: a case is read and answered where it stands; a mailed answer appears here, too. */
export function CasePage() {
  const { t } = useTranslation('cases')
  const { caseId } = routeApi.useParams()
  const { data: found } = useSuspenseQuery(caseQueries.detail(caseId))
  const closed = found.status === 'closed'
  const acts = useCaseActs(found, calls)
  return (
    <>
      <PageHeader
        title={found.subject}
        record={found.number}
        status={<StatusBadge kind="case" status={found.status} size="lg" />}
        sub={<DocNumber number={found.number} copyable />}
        actions={acts.turn}
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
          {acts.error && <ProblemNotice error={acts.error} compact />}
          <Thread title={t('detail.thread')} empty={t('detail.empty')} label={t('detail.answer')} {...acts.thread} />
          {closed && <p className={css.note}>{t('detail.closedHint')}</p>}
        </div>
      </WithRail>
    </>
  )
}
