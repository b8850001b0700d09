import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { postQuoteMessage, readQuoteMessages } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import { Thread } from '@/entities/message/Thread'
import { useQuoteTalk } from '@/entities/quote/use-quote-talk'

export function QuoteTalk({ quote }: { quote: QuoteDetail }) {
  const { t } = useTranslation('quotes')
  const post = useMutation(mutation(postQuoteMessage))
  const read = useMutation(mutation(readQuoteMessages))
  const params = { quoteId: quote.id }
  const talk = useQuoteTalk(quote, (body) => post.mutateAsync({ params, body }))
  return <Thread {...talk} label={t('talk.write')} onSeen={() => read.mutate({ params })} />
}
