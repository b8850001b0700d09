import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { postQuoteMessage, readQuoteMessages } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import { Thread } from '@/entities/message/Thread'
import { useRefusal } from '@/shared/ui/use-refusal'

/** QUO-12: what both sides said, from start to finish. */
export function QuoteTalk({ quote: { id: quoteId, messages, allowedActions } }: { quote: QuoteDetail }) {
  const { t } = useTranslation('quotes')
  const refusal = useRefusal()
  const post = useMutation(mutation(postQuoteMessage))
  const read = useMutation(mutation(readQuoteMessages))
  const refused = refusal(allowedActions.find(({ action }) => action === 'message'))
  return (
    <Thread
      title={t('talk.title')}
      empty={t('talk.none')}
      messages={messages}
      label={t('talk.write')}
      disabledReason={refused}
      send={refused ? undefined : (body) => post.mutateAsync({ params: { quoteId }, body })}
      onSeen={() => read.mutate({ params: { quoteId } })}
    />
  )
}
