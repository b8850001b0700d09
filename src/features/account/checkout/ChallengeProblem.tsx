import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '@/api/problem'
import type { Money } from '@/domain/money'
import { CardPageLink } from '@/entities/payment/CardPageLink'
import { cardPageHref } from '@/entities/payment/card-return'
import { useFormat } from '@/shared/i18n/use-format'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { checkoutPath } from './use-pay-order'

type Props = { problem: ApiProblem; cardPage: string; stored: string; total: Money }

/** 3-D Secure: the holder's bank asks first, and leads back to the order as it was typed. */
export function ChallengeProblem({ problem, cardPage, stored, total }: Props) {
  const { t, i18n } = useTranslation('payments')
  const format = useFormat()
  const question = { locale: i18n.language, back: checkoutPath, mode: 'challenge', stored } as const
  return (
    <ProblemNotice error={problem}>
      <CardPageLink href={cardPageHref(cardPage, { ...question, amount: format.money(total) })}>
        {t('pay.confirmWithBank')}
      </CardPageLink>
    </ProblemNotice>
  )
}
