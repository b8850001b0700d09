import { useTranslation } from 'react-i18next'
import type { DeskQuoteDetail } from '@/contract/admin/quote-desk'
import type { MessageBody } from '@/contract/messages'
import type { QuoteDetail } from '@/contract/quotes'
import { useRefusal } from '@/shared/ui/use-refusal'

/** QUO-12: what both sides said, from start to finish, as a thread shows it; both read the same words. */
export const useQuoteTalk = (
  { messages, allowedActions }: Pick<QuoteDetail | DeskQuoteDetail, 'messages' | 'allowedActions'>,
  send: (body: MessageBody) => Promise<unknown>,
) => {
  const { t } = useTranslation('quotes')
  const refusal = useRefusal()
  const disabledReason = refusal(allowedActions.find(({ action }) => action === 'message'))
  return {
    ...{ title: t('talk.title'), empty: t('talk.none'), messages, disabledReason },
    send: disabledReason ? undefined : send,
  }
}
