import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Unblocking } from '@/contract/unblock'
import { MethodText } from '@/entities/payment/MethodText'
import { Notice } from '@/shared/ui/Notice'
import { RadioCards } from '@/shared/ui/RadioCards'

type Props = {
  cards: Unblocking['cards']
  value: string
  onChange: (id: string) => void
  /** The way on for a company that keeps no card. */
  none: ReactNode
}

export function UnblockCards({ cards, value, onChange, none }: Props) {
  const { t } = useTranslation('basket')
  if (cards.length === 0) return <Notice tone="info" title={t('unblock.noCard')} action={none} />
  return (
    <RadioCards
      label={t('unblock.card')}
      name="unblock-card"
      value={value}
      onChange={onChange}
      options={cards.map(({ id, brand, ending, holder }) => ({
        value: id as string,
        label: (
          <>
            <MethodText payment={{ method: 'card', brand, ending }} /> <bdi className="dim">{holder}</bdi>
          </>
        ),
      }))}
    />
  )
}
