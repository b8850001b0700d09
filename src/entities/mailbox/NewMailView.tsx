import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MailMessageId } from '@/domain/ids'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WithRail } from '@/shared/ui/WithRail'
import { ComposeForm } from './ComposeForm'
import { SignatureForm } from './SignatureForm'
import { type MailSide, mailQueries } from './mail.queries'

type Props = {
  side: MailSide
  draft: string | undefined
  /** Words to begin with, as a message that is passed on. */
  begun?: { subject: string; text: string } | undefined
  cancel: ReactNode
  onSent: (threadId: MailMessageId) => void
}

export function NewMailView({ side, draft, begun, cancel, onSent }: Props) {
  const { t } = useTranslation('mailbox')
  const { data } = useSuspenseQuery(mailQueries(side).drafts())
  const kept = data.rows.find(({ id }) => id === draft)
  const below = data.signature === '' ? '' : `\n\n${data.signature}`
  const start = kept ?? {
    ...{ id: null, to: [], inThread: null, subject: begun?.subject ?? '' },
    text: begun ? `${below}\n\n${begun.text}` : below,
  }
  return (
    <>
      <PageHeader title={t('new')} />
      <WithRail
        railLabel={t('compose.signature')}
        rail={<SignatureForm key={data.signature} side={side} signature={data.signature} />}
      >
        <ComposeForm key={kept?.id ?? 'new'} side={side} start={start} cancel={cancel} onSent={onSent} />
      </WithRail>
    </>
  )
}
