import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { MailThread } from '@/contract/mailbox-parts'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { useRefusal } from '@/shared/ui/use-refusal'
import { WithRail } from '@/shared/ui/WithRail'
import { AnswerForm } from './AnswerForm'
import { MessageCard } from './MessageCard'
import css from './mailbox.module.css'
import { type MailSide, mailCalls } from './mail.queries'

/** Messages of a thread, an answer below, and beside them what the reader's side can make of it. */
export function ThreadView({ side, thread, rail }: { side: MailSide; thread: MailThread; rail: ReactNode }) {
  const { t } = useTranslation('mailbox')
  const refusal = useRefusal()
  const mark = useMutation(mutation(mailCalls(side).mark))
  const pictures = useMutation(mutation(mailCalls(side).pictures))
  const params = { threadId: thread.id }
  const seen = useEffectEvent(() => {
    if (thread.unread > 0) mark.mutate({ params, body: { seen: true } })
  })
  // Once for what was new when the thread was opened: marking it as unread again is the reader's own choice.
  useEffect(() => seen(), [thread.id])
  return (
    <WithRail railLabel={t('about.title')} rail={rail}>
      <div className="stack">
        {pictures.error && <ProblemNotice error={pictures.error} compact />}
        <ol className={css.messages} aria-label={t('message.list')}>
          {thread.messages.map((message) => (
            <MessageCard
              key={message.id}
              side={side}
              threadId={thread.id}
              message={message}
              pending={pictures.isPending}
              onPictures={(always) => pictures.mutate({ params, body: { always } })}
            />
          ))}
        </ol>
        <AnswerForm
          key={thread.id}
          side={side}
          thread={thread}
          disabledReason={refusal(thread.allowedActions.find(({ action }) => action === 'answer'))}
        />
      </div>
    </WithRail>
  )
}
