import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { Unblocking } from '@/contract/unblock'
import type { PaymentMethodId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import type { UnblockProps } from './UnblockButton'
import { UnblockCards } from './UnblockCards'
import { UnblockSet } from './UnblockSet'
import css from './checkout.module.css'
import { useUnblock } from './use-unblock'

type Props = UnblockProps & { unblocking: Unblocking; onClose: () => void }

/** INV-25: paying invoices that free enough credit or, instead, the order itself by card; either places it at once. */
export function UnblockForm({ unblocking, onClose, ...order }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const { cards, needed, set, prepay } = unblocking
  const [way, setWay] = useState<'invoices' | 'order'>(set ? 'invoices' : 'order')
  const [card, setCard] = useState<string>((cards.find(({ isDefault }) => isDefault) ?? cards[0])?.id ?? '')
  const { submit, error, isPending, payElsewhere } = useUnblock({ ...order, set })
  const amount = way === 'invoices' ? set?.amount : prepay
  if (!amount) return null
  const isFree = amount.amount === 0
  const orderChallenge = t('unblock.challengeOrder')
  const challenge = way === 'order' ? orderChallenge : t('unblock.challenge')
  const elsewhere = set && (
    <Button variant="default" onClick={payElsewhere}>
      {t('unblock.elsewhere')}
    </Button>
  )
  return (
    <div className="stack">
      {set && prepay && (
        <RadioCards
          label={t('unblock.way')}
          name="unblock-way"
          value={way}
          onChange={setWay}
          options={[
            { value: 'invoices', label: t('unblock.byInvoices') },
            { value: 'order', label: t('unblock.byCard') },
          ]}
        />
      )}
      {way === 'invoices' && set ? (
        <>
          {needed && (
            <p className="flat">{t('unblock.text', { count: set.invoices.length, needed: format.money(needed) })}</p>
          )}
          <UnblockSet set={set} />
        </>
      ) : (
        <p className="flat">{t('unblock.prepay')}</p>
      )}
      {!isFree && <UnblockCards cards={cards} value={card} onChange={setCard} none={elsewhere} />}
      {ApiProblem.is(error, 'payment/challenge') ? (
        <Notice tone="warn" title={challenge} action={way === 'invoices' && elsewhere} />
      ) : (
        error && <ProblemNotice error={error} compact />
      )}
      <div className={css.dialogActions}>
        <Button variant="default" onClick={onClose}>
          {t('unblock.cancel')}
        </Button>
        <Button
          loading={isPending}
          disabled={!isFree && card === ''}
          onClick={() => submit(way, isFree ? null : (card as PaymentMethodId))} // the cards' own ids are the options
        >
          {isFree ? t('unblock.placeFree') : t('unblock.place', { amount: format.money(amount) })}
        </Button>
      </div>
    </div>
  )
}
