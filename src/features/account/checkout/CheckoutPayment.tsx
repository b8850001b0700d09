import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CardPayment } from '@/contract/unblock'
import type { Money } from '@/domain/money'
import { CardPageLink } from '@/entities/payment/CardPageLink'
import { cardPageHref } from '@/entities/payment/card-return'
import { useFormat } from '@/shared/i18n/use-format'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import css from './checkout.module.css'
import { checkoutPath, type PayOrder, type PayWay } from './use-pay-order'

type Props = {
  pay: PayOrder
  way: PayWay
  card: CardPayment
  total: Money
  /** Where the provider leads back to. */
  back?: string
}

/** INV-03, INV-23: on account, which is the rule, or by card; a new one is entered at the provider. */
export function CheckoutPayment({ pay, way, card, total, back = checkoutPath }: Props) {
  const { t, i18n } = useTranslation(['basket', 'payments'])
  const format = useFormat()
  const newCard = pay.returned?.kind === 'card' ? pay.returned : null
  const question = { locale: i18n.language, back, amount: format.money(total) }
  return (
    <Section title={t('checkout.pay.title')}>
      <RadioCards
        label={t('checkout.pay.title')}
        name="pay"
        value={way.choice}
        onChange={pay.choose}
        options={[
          ...(way.isOnAccount
            ? [
                {
                  value: 'onAccount',
                  // Until when it is to be paid stands with the sum.
                  label: <b>{t('checkout.payments.onAccount')}</b>,
                },
              ]
            : []),
          ...(newCard
            ? [
                {
                  value: 'new',
                  disabled: way.waits,
                  badge: t('payments:pay.method.justEntered'),
                  label: (
                    <CardLabel brand={newCard.brand} ending={newCard.ending} holder={newCard.holder} note={undefined} />
                  ),
                },
              ]
            : []),
          ...card.cards.map(({ id, brand, ending, expires, expired, holder, isDefault }) => ({
            value: `card:${id}`,
            disabled: expired || way.waits,
            badge: isDefault ? t('payments:pay.method.default') : undefined,
            label: (
              <CardLabel
                {...{ brand, ending, holder }}
                note={expired ? t('payments:pay.method.expired', { date: expires }) : undefined}
              />
            ),
          })),
        ]}
      />
      {way.waits && <p className={css.small}>{t('checkout.pay.authorizationFirst')}</p>}
      {newCard && card.mayKeepCards && (
        <Checkbox
          mt={10}
          size="xs"
          label={t('payments:pay.method.keep')}
          checked={pay.keep}
          onChange={(event) => pay.setKeep(event.currentTarget.checked)}
        />
      )}
      {!way.waits && (
        <p className={css.enterCard}>
          <CardPageLink href={cardPageHref(card.cardPage, question)}>
            {newCard ? t('payments:pay.method.other') : t('payments:pay.method.enter')}
          </CardPageLink>
          <span className="cap">{t('checkout.pay.enterNote')}</span>
        </p>
      )}
    </Section>
  )
}

type LabelProps = { brand: CardPayment['cards'][number]['brand']; ending: string; holder: string; note?: string }

function CardLabel({ brand, ending, holder, note }: LabelProps) {
  const { t } = useTranslation('payments')
  return (
    <>
      <b>{t('method.cardEnding', { brand: t(`brand.${brand}`), ending })}</b>
      {note && <span className="dim"> {note}</span>}
      <span className={css.holder}>
        <bdi>{holder}</bdi>
      </span>
    </>
  )
}
