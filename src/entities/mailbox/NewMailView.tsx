import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MailDraft } from '@/contract/mailbox-parts'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WithRail } from '@/shared/ui/WithRail'
import { ComposeForm } from './ComposeForm'
import { SignatureForm } from './SignatureForm'
import { type MailSide, mailQueries } from './mail.queries'
import { WaitingMail } from './WaitingMail'

type Props = {
  side: MailSide
  draft: string | undefined
  /** Words to begin with, as a message that is passed on. */
  begun?: { subject: string; text: string } | undefined
  cancel: ReactNode
  /** What is written has a draft now: the address names it, so that a reload finds it. */
  onKept: (draftId: MailDraft['id']) => void
  onBack: (draftId: MailDraft['id']) => void
  onSent: () => void
}

export function NewMailView({ side, draft, begun, cancel, onKept, onBack, onSent }: Props) {
  const { t } = useTranslation('mailbox')
  const { data } = useSuspenseQuery(mailQueries(side).drafts())
  // A form that has got a draft while it was written stays the same form.
  const [grown, setGrown] = useState<{ id: string; key: string } | null>(null)
  const key = grown && grown.id === draft ? grown.key : (draft ?? 'new')
  const kept = data.rows.find(({ id }) => id === draft) ?? null
  const below = data.signature === '' ? '' : `\n\n${data.signature}`
  const fresh = { to: [], subject: begun?.subject ?? '', text: begun ? `${below}\n\n${begun.text}` : below }
  return (
    <>
      <PageHeader title={t('new')} />
      <WithRail
        railLabel={t('compose.signature')}
        rail={<SignatureForm key={data.signature} side={side} signature={data.signature} />}
      >
        {kept?.sendsAt ? (
          <WaitingMail side={side} draft={kept} />
        ) : (
          <ComposeForm
            key={key}
            side={side}
            start={{ ...(kept ?? fresh), draft: kept }}
            cancel={cancel}
            onKept={({ id }) => {
              if (id === draft) return
              setGrown({ id, key })
              onKept(id)
            }}
            onBack={({ id }) => onBack(id)}
            onSent={onSent}
          />
        )}
      </WithRail>
    </>
  )
}
