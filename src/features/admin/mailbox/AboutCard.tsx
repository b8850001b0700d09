import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { attachDeskMail, detachDeskMail } from '@/contract/admin/mailbox'
import type { MailRecord, MailThread } from '@/contract/mailbox-parts'
import { MailRecordLink } from '@/entities/mailbox/MailRecordLink'
import css from '@/entities/mailbox/mailbox.module.css'
import { CustomerLink } from '@/features/session/CustomerLink'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'

/** MBX-02, MBX-03: whose the message is, what it names, and which records it is attached to; `a` attaches the first. */
export function AboutCard({ thread }: { thread: MailThread }) {
  const { t } = useTranslation('mailbox')
  const refusal = useRefusal()
  const attach = useMutation(mutation(attachDeskMail))
  const detach = useMutation(mutation(detachDeskMail))
  const params = { threadId: thread.id }
  const why = refusal(thread.allowedActions.find(({ action }) => action === 'attach'))
  const put = ({ kind, id }: MailRecord): void => attach.mutate({ params, body: { kind, id } })
  const [first] = thread.recognised
  useShortcuts(
    first && !why ? [{ keys: 'a', label: t('about.attach', { label: first.label }), run: () => put(first) }] : [],
  )
  return (
    <Section title={t('about.title')}>
      <div className={css.make}>
        {thread.company ? (
          <p className="dim">
            {t('about.customer')}: <CustomerLink company={thread.company} />
          </p>
        ) : (
          <p className="dim">{t('about.unknown')}</p>
        )}
        {thread.person && (
          <p className="dim">
            {t('about.person')}: <bdi>{thread.person.name}</bdi>
          </p>
        )}
        {(attach.error ?? detach.error) && <ProblemNotice error={attach.error ?? detach.error} compact />}
        <span className="cap">{t('about.records')}</span>
        {thread.records.length === 0 && <span className="dim">{t('about.none')}</span>}
        <ul className={css.list}>
          {thread.records.map((record) => (
            <li key={`${record.kind} ${record.id}`} className={css.pair}>
              <MailRecordLink side="admin" record={record} />
              <Button
                variant="default"
                size="xs"
                disabled={why !== undefined}
                aria-label={t('about.detach', { label: record.label })}
                onClick={() => detach.mutate({ params, body: { kind: record.kind, id: record.id } })}
              >
                {t('about.remove')}
              </Button>
            </li>
          ))}
        </ul>
        {thread.recognised.length > 0 && <span className="cap">{t('about.recognised')}</span>}
        <ul className={css.list}>
          {thread.recognised.map((record) => (
            <li key={`${record.kind} ${record.id}`} className={css.pair}>
              <MailRecordLink side="admin" record={record} />
              <ActionButton variant="default" size="xs" disabledReason={why} onClick={() => put(record)}>
                {t('about.attach', { label: record.label })}
              </ActionButton>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
