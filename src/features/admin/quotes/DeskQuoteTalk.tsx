import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type DeskQuoteDetail, postDeskQuoteMessage, readDeskQuoteMessages } from '@/contract/admin/quote-desk'
import { Thread } from '@/entities/message/Thread'
import { useQuoteTalk } from '@/entities/quote/use-quote-talk'

export function DeskQuoteTalk({ quote }: { quote: DeskQuoteDetail }) {
  const { t } = useTranslation('quotes')
  const post = useMutation(mutation(postDeskQuoteMessage))
  const read = useMutation(mutation(readDeskQuoteMessages))
  const params = { quoteId: quote.id }
  const talk = useQuoteTalk(quote, (body) => post.mutateAsync({ params, body }))
  return <Thread {...talk} label={t('desk.write')} onSeen={() => read.mutate({ params })} />
}
