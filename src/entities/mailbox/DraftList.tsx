import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import css from './mailbox.module.css'
import { type MailSide, mailCalls, mailQueries } from './mail.queries'
import { useTakeBack } from './use-take-back'

/** Messages the reader has begun; theirs alone. */
export function DraftList({ side }: { side: MailSide }) {
  const { t } = useTranslation('mailbox')
  const { data } = useQuery(mailQueries(side).drafts())
  const format = useFormat()
  const { takeBack, isPending } = useTakeBack(side)
  const drop = useMutation(mutation(mailCalls(side).drop))
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={t('drafts.title')}>
      <ul className={css.list}>
        {data.rows.map((draft) => {
          const { id, subject, sendsAt, failed } = draft
          if (sendsAt)
            return (
              <li key={id} className={css.pair}>
                <span>
                  {subject || t('noSubject')}{' '}
                  <span className="cap">{t('outgoing.at', { time: format.time(sendsAt) })}</span>
                </span>
                <Button variant="default" size="xs" loading={isPending} onClick={() => takeBack(draft)}>
                  {t('outgoing.takeBack')}
                </Button>
              </li>
            )
          const name = t('drafts.open', { subject: subject || t('noSubject') })
          return (
            <li key={id} className={css.pair}>
              {side === 'account' ? (
                <AppLink to="/account/mailbox/new" search={{ draft: id }}>
                  {name}
                </AppLink>
              ) : (
                <AppLink to="/admin/mailbox/new" search={{ draft: id }}>
                  {name}
                </AppLink>
              )}
              {failed && <Tag>{t('drafts.failed')}</Tag>}
              <Button
                variant="default"
                size="xs"
                loading={drop.isPending && drop.variables.params.draftId === id}
                onClick={() => drop.mutate({ params: { draftId: id } })}
              >
                {t('drafts.delete')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
