import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '@/api/problem'
import type { Money } from '@/domain/money'
import { ChallengeNotice } from '@/entities/payment/ChallengeNotice'
import { cardPageHref } from '@/entities/payment/card-return'
import { useFormat } from '@/shared/i18n/use-format'
import { checkoutPath } from './use-pay-order'

type Props = { problem: ApiProblem; cardPage: string; stored: string; total: Money; back?: string }

/** 3-D Secure: the holder's bank asks first, and leads back to the order as it was typed. */
export function ChallengeProblem({ problem, cardPage, stored, total, back = checkoutPath }: Props) {
  const { i18n } = useTranslation()
  const format = useFormat()
  const question = { locale: i18n.language, back, mode: 'challenge', stored } as const
  return <ChallengeNotice error={problem} href={cardPageHref(cardPage, { ...question, amount: format.money(total) })} />
}
