import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MailRecordKind } from '@/domain/mailbox/vocabulary'
import { DateText } from '@/shared/ui/DateText'
import { Section } from '@/shared/ui/Section'
import { MailLink } from './MailLink'
import css from './mailbox.module.css'
import { type MailSide, mailQueries } from './mail.queries'

type Props = { side: MailSide; kind: MailRecordKind; recordId: string }

/** MBX-03: correspondence that is attached to a record, where the record is shown. Nothing while there is none. */
export function LinkedMail({ side, kind, recordId }: Props) {
  const { t } = useTranslation('mailbox')
  const { data } = useQuery(mailQueries(side).ofRecord(kind, recordId))
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={t('linked.title')}>
      <ul className={css.list}>
        {data.rows.map(({ id, subject, people, count, at }) => (
          <li key={id}>
            <MailLink side={side} id={id}>
              <span dir="auto">{subject || t('noSubject')}</span>
            </MailLink>
            <div className="cap">
              <bdi>{people.join(', ')}</bdi> · {t('linked.count', { count })} · <DateText value={at} withTime />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
