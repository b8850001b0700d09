import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type DeskQuoteDetail, postDeskQuoteMessage, readDeskQuoteMessages } from '@/contract/admin/quote-desk'
import { Thread } from '@/entities/message/Thread'
import { useRefusal } from '@/shared/ui/use-refusal'

/** QUO-12: the same words as the customer reads. */
export function DeskQuoteTalk({ quote: { id: quoteId, messages, allowedActions } }: { quote: DeskQuoteDetail }) {
  const { t } = useTranslation('quotes')
  const refusal = useRefusal()
  const post = useMutation(mutation(postDeskQuoteMessage))
  const read = useMutation(mutation(readDeskQuoteMessages))
  const refused = refusal(allowedActions.find(({ action }) => action === 'message'))
  return (
    <Thread
      title={t('talk.title')}
      empty={t('talk.none')}
      messages={messages}
      label={t('desk.write')}
      disabledReason={refused}
      send={refused ? undefined : (body) => post.mutateAsync({ params: { quoteId }, body })}
      onSeen={() => read.mutate({ params: { quoteId } })}
    />
  )
}
