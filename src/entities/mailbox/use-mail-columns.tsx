import { IconFlagFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MailThreadSummary } from '@/contract/mailbox-parts'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import type { Column } from '@/shared/ui/data-table-types'
import { Tag } from '@/shared/ui/Tag'
import { MailLink } from './MailLink'
import { MailRecordLink } from './MailRecordLink'
import css from './mailbox.module.css'
import type { MailSide } from './mail.queries'

export const useMailColumns = (side: MailSide): Column<MailThreadSummary>[] => {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  const company: Column<MailThreadSummary> = {
    id: 'company',
    header: t('columns.company'),
    text: ({ company: customer }) => customer?.name ?? '',
    cell: ({ company: customer }) => customer && <bdi>{customer.name}</bdi>,
    cardCell: ({ company: customer }) => customer && <bdi>{customer.name}</bdi>,
  }
  return [
    {
      id: 'subject',
      header: t('columns.subject'),
      sortable: true,
      hideable: false,
      card: 'title',
      text: ({ subject }) => subject,
      cell: ({ id, subject, snippet, unread }) => (
        <span className={css.line} data-unread={unread > 0 || undefined}>
          <span className={`ell ${css.subject}`} dir="auto">
            <MailLink side={side} id={id}>
              {subject || t('noSubject')}
            </MailLink>
          </span>
          <span className={`ell ${css.snippet}`} dir="auto">
            {snippet}
          </span>
        </span>
      ),
    },
    {
      id: 'people',
      header: t('columns.people'),
      text: ({ people }) => people.join(', '),
      cell: ({ people, unread, flagged, count }) => (
        <span className={css.people} data-unread={unread > 0 || undefined}>
          {/* In the direction of the page, which is that of the word between the names. */}
          <span className="ell">{format.list(people)}</span>
          {count > 1 && <span className="cap num">{format.number(count)}</span>}
          {unread > 0 && <Tag>{t('unread', { count: unread })}</Tag>}
          {flagged && <IconFlagFilled size={14} role="img" aria-label={t('flagged')} />}
        </span>
      ),
    },
    ...(side === 'admin' ? [company] : []),
    {
      id: 'records',
      header: t('columns.records'),
      text: ({ records }) => records.map(({ label }) => label).join(', '),
      cell: ({ records }) => (
        <span className={css.records}>
          {records.map((record) => (
            <MailRecordLink key={`${record.kind} ${record.id}`} side={side} record={record} />
          ))}
        </span>
      ),
      cardCell: ({ records }) =>
        records.length > 0 && (
          <span className={css.records}>
            {records.map((record) => (
              <MailRecordLink key={`${record.kind} ${record.id}`} side={side} record={record} />
            ))}
          </span>
        ),
    },
    {
      id: 'at',
      header: t('columns.at'),
      sortable: true,
      card: 'date',
      cell: ({ at }) => <DateText value={at} withTime />,
    },
  ]
}
