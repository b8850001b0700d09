import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MailRecordLink } from '@/entities/mailbox/MailRecordLink'
import { ThreadView } from '@/entities/mailbox/ThreadView'
import { mailQueries } from '@/entities/mailbox/mail.queries'
import css from '@/entities/mailbox/mailbox.module.css'
import { Can } from '@/features/session/Can'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'

const routeApi = getRouteApi('/account/_gate/mailbox/$threadId')

/** MBX-01, RMA-26: a conversation with the seller; a case or return about what it names is one step away. */
export function MailThreadPage() {
  const { t } = useTranslation('mailbox')
  const { threadId } = routeApi.useParams()
  const { data: thread } = useSuspenseQuery(mailQueries('account').thread(threadId))
  const named = [...thread.records, ...thread.recognised]
  const order = named.find(({ kind }) => kind === 'order')
  const about = named.find(({ kind }) => kind !== 'case')
  const rail = (
    <>
      <Section title={t('make.title')}>
        <div className={css.make}>
          <Can permission="cases.create">
            <LinkButton
              to="/account/cases/new"
              search={about && about.kind !== 'case' ? { about: about.kind, record: about.id } : {}}
            >
              {t('make.openCase')}
            </LinkButton>
          </Can>
          <Can permission="returns.create">
            <LinkButton
              to="/account/returns/new"
              search={order ? { kind: 'order', id: order.id } : {}}
              variant="default"
            >
              {t('make.return')}
            </LinkButton>
          </Can>
        </div>
      </Section>
      {named.length > 0 && (
        <Section title={t('about.title')}>
          <ul className={css.list}>
            {named.map((record) => (
              <li key={`${record.kind} ${record.id}`}>
                <MailRecordLink side="account" record={record} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
  return (
    <>
      <PageHeader title={thread.subject || t('noSubject')} record={thread.subject || t('noSubject')} />
      <ThreadView side="account" thread={thread} rail={rail} />
    </>
  )
}
