import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { MailThread } from '@/contract/mailbox-parts'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { AnswerFields } from './AnswerFields'
import { type MailSide, mailQueries } from './mail.queries'
import { WaitingMail } from './WaitingMail'

type Props = { side: MailSide; thread: MailThread; disabledReason: string | undefined }

/** The answer that was begun, the one that is on its way, or an empty one. */
export function AnswerForm({ side, thread, disabledReason }: Props) {
  const { t } = useTranslation('mailbox')
  const { data } = useQuery(mailQueries(side).drafts())
  const draft = data?.rows.find(({ inThread }) => inThread === thread.id) ?? null
  return (
    <Section title={t('answer.label')}>
      {!data && <SkeletonText lines={4} />}
      {data && draft?.sendsAt && <WaitingMail side={side} draft={draft} />}
      {data && !draft?.sendsAt && (
        <AnswerFields
          side={side}
          thread={thread}
          draft={draft}
          signature={data.signature}
          disabledReason={disabledReason}
        />
      )}
    </Section>
  )
}
