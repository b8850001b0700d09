import { Button } from '@mantine/core'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { PaymentQuote } from '@/contract/payment-selection'
import type { EarningMethod } from '@/domain/settings/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { WithRail } from '@/shared/ui/WithRail'
import { ChallengeNotice } from '@/entities/payment/ChallengeNotice'
import { cardPageHref, useCardReturn } from '@/entities/payment/card-return'
import { GoneNotice } from './GoneNotice'
import { MethodChoice } from './MethodChoice'
import css from './pay.module.css'
import { PayLines } from './PayLines'
import { PaySummary } from './PaySummary'
import { MissedDiscount } from './MissedDiscount'
import { methodOf, useMakePayment } from './use-make-payment'
import { useQuoteBy } from './use-quote-by'
import { usePay } from './use-pay'

/** INV-16: payment and review, the second step. */
export function ReviewPayment() {
  const { t } = useTranslation('payments')
  const { current, quote, patch } = usePay()
  if (quote.error && !current) return <ProblemNotice error={quote.error} onRetry={() => void quote.refetch()} />
  if (!current) return <SkeletonText lines={8} />
  if (current.lines.length === 0)
    return (
      <EmptyState
        title={t('pay.nothing.title')}
        hint={t('pay.nothing.hint')}
        action={
          <LinkButton to="/account/payments" search={{}} variant="default">
            {t('pay.nothing.payments')}
          </LinkButton>
        }
      />
    )
  return <Review quote={current} onBack={() => patch({ step: undefined })} />
}

const firstChoice = ({ totals, methods }: PaymentQuote): string => {
  if (totals.amount.amount === 0) return 'credits'
  const card = methods.cards.find(({ isDefault, expired }) => isDefault && !expired)
  return card ? `card:${card.id}` : ''
}

/** The way a choice stands for; undefined: nothing is chosen, or no money moves. */
const wayOf = (choice: string): EarningMethod | undefined => {
  if (choice === '' || choice === 'credits') return undefined
  return choice.startsWith('bank:') ? 'bankDebit' : 'card'
}

function Review({ quote: best, onBack }: { quote: PaymentQuote; onBack: () => void }) {
  const { t, i18n } = useTranslation('payments')
  const format = useFormat()
  const navigate = useNavigate()
  const { selection } = usePay()
  const returned = useCardReturn()
  const [picked, setPicked] = useState<string | null>(null)
  const [keep, setKeep] = useState(false)
  const isFree = best.totals.amount.amount === 0
  const came = returned?.kind === 'card' ? 'new' : returned ? `card:${returned.paymentMethodId}` : null
  const choice = isFree ? 'credits' : (picked ?? came ?? firstChoice(best))
  const method = methodOf(choice, returned, keep)
  const { quote, selected, missed } = useQuoteBy(selection, best, wayOf(choice))
  const { pay, submit } = useMakePayment(selected, quote)
  const back = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr })
  const problem = pay.error instanceof ApiProblem ? pay.error.problem.type : null

  const challengeHref = cardPageHref(quote.methods.cardPage, {
    ...{ locale: i18n.language, back, mode: 'challenge', stored: choice.split(':')[1] },
    amount: format.money(quote.totals.amount),
  })

  const choose = (value: string): void => {
    pay.reset()
    setPicked(value)
    // A card that was declined is not offered again.
    if (problem?.startsWith('payment/declined') && value !== 'new')
      void navigate({ to: '.', search: (previous) => previous, hash: '', replace: true, resetScroll: false })
  }
  return (
    <WithRail
      railLabel={t('pay.summary.label')}
      rail={
        <PaySummary quote={quote} step="review">
          <div className={css.ways}>
            <Button variant="default" onClick={onBack}>
              {t('pay.back')}
            </Button>
            <ActionButton
              fullWidth
              loading={pay.isPending}
              disabledReason={
                quote.gone.length > 0 ? t('pay.dropFirst') : method ? undefined : t('pay.method.chooseFirst')
              }
              reasonBelow
              onClick={() => method && submit(method)}
            >
              {isFree ? t('pay.applyCredits') : t('pay.submit', { amount: format.money(quote.totals.amount) })}
            </ActionButton>
          </div>
          <p className={css.small}>{t('pay.day', { date: format.date(quote.day) })}</p>
        </PaySummary>
      }
    >
      {quote.gone.length > 0 && !pay.isPending && <GoneNotice />}
      {problem === 'payment/challenge' ? (
        <ChallengeNotice error={pay.error} href={challengeHref} />
      ) : (
        pay.error && <ProblemNotice error={pay.error} />
      )}
      {returned?.kind === 'proof' && !pay.error && <Notice tone="good" title={t('pay.confirmed')} />}
      {isFree ? (
        <Notice tone="info" title={t('pay.free.title')}>
          {t('pay.free.text')}
        </Notice>
      ) : (
        <MethodChoice {...{ quote, returned, keep, back }} value={choice} onChange={choose} onKeep={setKeep} />
      )}
      {missed && <MissedDiscount missed={missed} quote={quote} />}
      <PayLines lines={quote.lines} />
    </WithRail>
  )
}
