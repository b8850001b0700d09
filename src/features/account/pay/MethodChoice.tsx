import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payment-selection'
import { useFormat } from '@/shared/i18n/use-format'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import { CardPageLink } from '@/entities/payment/CardPageLink'
import { type CardReturn, cardPageHref } from '@/entities/payment/card-return'
import css from './pay.module.css'

type Props = {
  quote: PaymentQuote
  returned: CardReturn | null
  value: string
  onChange: (value: string) => void
  keep: boolean
  onKeep: (keep: boolean) => void
  back: string
}

/** INV-03, INV-04: a card that was just entered at the provider, one that is kept, or a bank account. */
export function MethodChoice({ quote: { methods, totals }, returned, value, onChange, keep, onKeep, back }: Props) {
  const { t, i18n } = useTranslation('payments')
  const format = useFormat()
  const newCard = returned?.kind === 'card' ? returned : null
  const hasChoice = newCard !== null || methods.cards.length + methods.bankAccounts.length > 0
  const question = { locale: i18n.language, back, amount: format.money(totals.amount) }
  return (
    <Section title={t('pay.method.title')}>
      <p className={css.intro}>{t('pay.method.text')}</p>
      {hasChoice && (
        <RadioCards
          label={t('pay.method.title')}
          name="method"
          value={value}
          onChange={onChange}
          options={[
            ...(newCard
              ? [
                  {
                    value: 'new',
                    label: (
                      <span className={css.method}>
                        <b>{t('method.cardEnding', { brand: t(`brand.${newCard.brand}`), ending: newCard.ending })}</b>{' '}
                        <bdi className="dim">{newCard.holder}</bdi>
                      </span>
                    ),
                    badge: t('pay.method.justEntered'),
                  },
                ]
              : []),
            ...methods.cards.map(({ id, brand, ending, expires, expired, holder, isDefault }) => ({
              value: `card:${id}`,
              disabled: expired,
              badge: isDefault ? t('pay.method.default') : undefined,
              label: (
                <span className={css.method}>
                  <b>{t('method.cardEnding', { brand: t(`brand.${brand}`), ending })}</b>{' '}
                  <span className="dim">
                    {expired ? t('pay.method.expired', { date: expires }) : t('pay.method.expires', { date: expires })}
                  </span>{' '}
                  <bdi className="dim">{holder}</bdi>
                </span>
              ),
            })),
            ...methods.bankAccounts.map(({ id, bank, ending, holder }) => ({
              value: `bank:${id}`,
              label: (
                <span className={css.method}>
                  <b>{t('pay.method.bank', { bank, ending })}</b> <bdi className="dim">{holder}</bdi>
                  <span className={css.note}>{t('pay.method.bankNote')}</span>
                </span>
              ),
            })),
          ]}
        />
      )}
      {newCard && methods.mayKeepCards && (
        <Checkbox
          className={css.keep}
          size="xs"
          label={t('pay.method.keep')}
          checked={keep}
          onChange={(event) => onKeep(event.currentTarget.checked)}
        />
      )}
      <p className={css.enter}>
        <CardPageLink href={cardPageHref(methods.cardPage, question)}>
          {newCard ? t('pay.method.other') : t('pay.method.enter')}
        </CardPageLink>
        <span className={css.note}>{t('pay.method.enterNote')}</span>
      </p>
    </Section>
  )
}
