import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MailAddress, MailMessage } from '@/contract/mailbox-parts'
import type { MailMessageId } from '@/domain/ids'
import { DateText } from '@/shared/ui/DateText'
import { Tag } from '@/shared/ui/Tag'
import { MailBody } from './MailBody'
import { MailFileLink } from './MailFileLink'
import type { MailSide } from './mail.queries'
import css from './mailbox.module.css'

type Props = {
  side: MailSide
  threadId: MailMessageId
  message: MailMessage
  onPictures: (always: boolean) => void
  pending: boolean
}

const nameOf = ({ name, address }: MailAddress): string => name || address

export function MessageCard({ side, threadId, message, onPictures, pending }: Props) {
  const { t } = useTranslation('mailbox')
  const { from, to, cc, at, html, blockedPictures, files, unread, mine } = message
  return (
    <li className={css.message} data-mine={mine || undefined}>
      <div className={css.head}>
        <span>
          <b>
            <bdi>{nameOf(from)}</bdi>
          </b>{' '}
          {mine && <span className="cap">{t('message.you')}</span>} {unread && <Tag>{t('unread', { count: 1 })}</Tag>}
        </span>
        <span className="cap">
          <DateText value={at} withTime />
        </span>
        <p className={`cap ${css.to}`}>
          {t('message.from')}: <bdi dir="ltr">{from.address}</bdi> · {t('message.to')}:{' '}
          <bdi dir="ltr">{to.map(({ address }) => address).join(', ')}</bdi>
          {cc.length > 0 && (
            <>
              {' '}
              · {t('message.cc')}: <bdi dir="ltr">{cc.map(({ address }) => address).join(', ')}</bdi>
            </>
          )}
        </p>
      </div>
      {blockedPictures > 0 && (
        <div className={css.blocked}>
          <p>{t('message.pictures', { count: blockedPictures })}</p>
          <Button variant="default" size="xs" loading={pending} onClick={() => onPictures(false)}>
            {t('message.show')}
          </Button>
          <Button variant="default" size="xs" disabled={pending} onClick={() => onPictures(true)}>
            {t('message.always')}
          </Button>
        </div>
      )}
      <MailBody html={html} />
      {files.length > 0 && (
        <p className={css.files}>
          {files.map((file, place) => (
            <MailFileLink key={`${place} ${file.name}`} {...{ side, threadId, place, file }} messageId={message.id} />
          ))}
        </p>
      )}
    </li>
  )
}
