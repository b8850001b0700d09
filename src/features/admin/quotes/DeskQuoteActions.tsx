import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { decideQuote, type DeskQuoteDetail } from '@/contract/admin/quote-desk'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

const EndDialog = lazyPart(() => import('./EndDialog').then(({ EndDialog }) => EndDialog))

/** Besides the answer: approve a colleague's prices or send them back, and end it. */
export function DeskQuoteActions({ quote }: { quote: DeskQuoteDetail }) {
  const { t } = useTranslation('quotes')
  const problemText = useProblemText()
  const refusal = useRefusal()
  const decide = useMutation(mutation(decideQuote))
  const [ending, setEnding] = useState<'refuse' | 'withdraw' | null>(null)
  const { status, number, version } = quote
  const refusedOf = (name: string) => refusal(quote.allowedActions.find(({ action }) => action === name))
  const handleDecide = (outcome: 'approve' | 'sendBack'): void =>
    decide.mutate(
      { params: { quoteId: quote.id }, body: { version, outcome } },
      {
        onSuccess: () =>
          notify({
            title: outcome === 'approve' ? t('desk.approved', { number }) : t('desk.sentBack', { number }),
            tone: 'good',
          }),
        onError: (error) => {
          const { title, explanation } = problemText(error)
          notify({ title, message: explanation, tone: 'bad' })
        },
      },
    )
  return (
    <>
      {status === 'inReview' && (
        <>
          <ActionButton
            variant="default"
            disabledReason={refusedOf('sendBack')}
            loading={decide.isPending}
            onClick={() => handleDecide('sendBack')}
          >
            {t('desk.sendBack')}
          </ActionButton>
          <ActionButton
            disabledReason={refusedOf('approve')}
            loading={decide.isPending}
            onClick={() => handleDecide('approve')}
          >
            {t('desk.approve')}
          </ActionButton>
        </>
      )}
      {status === 'requested' && (
        <ActionButton variant="default" disabledReason={refusedOf('refuse')} onClick={() => setEnding('refuse')}>
          {t('desk.refuse.action')}
        </ActionButton>
      )}
      {(status === 'offered' || status === 'inReview') && (
        <ActionButton variant="default" disabledReason={refusedOf('withdraw')} onClick={() => setEnding('withdraw')}>
          {t('desk.withdraw.action')}
        </ActionButton>
      )}
      {ending && (
        <Suspense>
          <EndDialog quote={quote} step={ending} onClose={() => setEnding(null)} />
        </Suspense>
      )}
    </>
  )
}
