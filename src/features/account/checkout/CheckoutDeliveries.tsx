import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import type { DeliverySplit } from '@/domain/orders/delivery-plan'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import { PlannedDeliveries } from './PlannedDeliveries'
import css from './deliveries.module.css'

type Choice = Basket['plan']['choices'][number]
type Props = { basket: Basket; chosen: DeliverySplit | undefined; onChoose: (split: DeliverySplit) => void }

/** ORD-18, ORD-19: in which parts it comes, as a choice with what each way means. */
export function CheckoutDeliveries({ basket, chosen, onChoose }: Props) {
  const { t } = useTranslation('basket')
  const { split, choices, deliveries } = basket.plan
  // People who are not told of stock are not told of parts either.
  if (deliveries.length === 0) return null
  return (
    <Section title={t('delivery.title')}>
      <div className={css.plan}>
        {choices.length > 0 && (
          <RadioCards
            label={t('delivery.choose')}
            name="split"
            value={chosen ?? split}
            onChange={onChoose}
            options={choices.map((choice) => ({
              value: choice.split,
              label: (
                <span className={css.choice}>
                  <b>{t(`delivery.split.${choice.split}`)}</b>
                  <span className="cap">
                    <ChoiceDays {...choice} />
                  </span>
                </span>
              ),
              badge: choice.freight && (
                <span className={css.cost}>
                  <span className="cap">{t('summary.freight')}</span>
                  <MoneyText value={choice.freight} />
                </span>
              ),
            }))}
          />
        )}
        <PlannedDeliveries basket={basket} />
      </div>
    </Section>
  )
}

function ChoiceDays({ deliveries: count, firstOn, lastOn }: Choice) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const last = format.date(lastOn)
  if (count === 1) return t('delivery.one', { date: last })
  if (firstOn === lastOn) return t('delivery.sameDay', { count, date: last })
  return t('delivery.several', { count, first: format.date(firstOn), last })
}
