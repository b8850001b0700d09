import { IconBuildingStore, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Message, MessageBody } from '@/contract/messages'
import { AttachmentLink } from '@/shared/ui/AttachmentLink'
import { DateText } from '@/shared/ui/DateText'
import { Section } from '@/shared/ui/Section'
import { Tag } from '@/shared/ui/Tag'
import { MessageForm } from './MessageForm'
import css from './Thread.module.css'

type Props = {
  title: string
  /** What stands there before anybody has written. */
  empty: ReactNode
  messages: readonly Message[]
  /** Told once for every new message of the other side that came into view. */
  onSeen?: () => void
  /** Sends one; absent where the reader may only read. */
  send?: (body: MessageBody) => Promise<unknown>
  label: string
  disabledReason?: string
}

/** What the customer and the seller's desk wrote to each other about a record, with a field to answer. */
export function Thread({ title, empty, messages, onSeen, send, label, disabledReason }: Props) {
  const { t } = useTranslation('messages')
  const unread = messages.filter((message) => message.unread).length
  const seen = useEffectEvent(() => onSeen?.())
  useEffect(() => {
    if (unread > 0) seen()
  }, [unread])
  return (
    <Section title={title}>
      {messages.length === 0 ? (
        <p className={css.empty}>{empty}</p>
      ) : (
        <ol className={css.thread} aria-label={title}>
          {messages.map((message) => (
            <li key={message.id} data-side={message.side} data-mine={message.mine || undefined}>
              <p className={css.head}>
                {message.side === 'seller' ? (
                  <IconBuildingStore size={14} stroke={1.6} aria-hidden />
                ) : (
                  <IconUser size={14} stroke={1.6} aria-hidden />
                )}
                <bdi className={css.by}>{message.by}</bdi>
                {message.side === 'seller' && <span className="cap">{t('thread.seller')}</span>}
                {message.unread && <Tag>{t('thread.new')}</Tag>}
                <DateText value={message.at} withTime className={css.at} />
              </p>
              <p className={css.text} dir="auto">
                {message.text}
              </p>
              {message.attachments.length > 0 && (
                <p className={css.files}>
                  {message.attachments.map(({ id, name, size }) => (
                    <AttachmentLink key={id} id={id} name={name} size={size} />
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {send && <MessageForm label={label} send={send} disabledReason={disabledReason} />}
    </Section>
  )
}
