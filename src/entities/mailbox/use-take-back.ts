import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { MailDraft } from '@/contract/mailbox-parts'
import { useFormat } from '@/shared/i18n/use-format'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { type MailSide, mailCalls, mailQueries } from './mail.queries'

/** MBX-01: has a message back as long as it waits, and says so when it does not any more. */
export const useTakeBack = (side: MailSide) => {
  const { t } = useTranslation('mailbox')
  const format = useFormat()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { mutate, isPending } = useMutation(mutation(mailCalls(side).takeBack))
  const takeBack = ({ id }: Pick<MailDraft, 'id'>, onBack: () => void = () => undefined): void =>
    mutate(
      { params: { draftId: id } },
      {
        onSuccess: () =>
          // The draft is opened as it is now, not as it was known before.
          void client.fetchQuery({ ...mailQueries(side).drafts(), staleTime: 0 }).then(onBack, onBack),
        onError: (error) => {
          const { title, explanation } = problemText(error)
          notify({ title, message: explanation, tone: 'bad' })
        },
      },
    )
  /** Tells that a message is on its way, with the way back. */
  const tell = (draft: MailDraft, onBack: () => void): void =>
    notify({
      title: t('outgoing.told'),
      message: draft.sendsAt ? t('outgoing.at', { time: format.time(draft.sendsAt) }) : undefined,
      tone: 'good',
      action: { label: t('outgoing.takeBack'), run: () => takeBack(draft, onBack) },
    })
  return { takeBack, tell, isPending }
}
