import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import { subtract } from '@/domain/money'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import { ChangedLines } from './ChangedLines'
import type { Agreed } from './checkout-form'
import css from './checkout.module.css'

type Props = { kind: 'basket' | 'prices' | 'stock'; agreed: Agreed; basket: Basket }

const words = { basket: 'basketChanged', prices: 'pricesChanged', stock: 'stockChanged' } as const

/** What is different from what the buyer agreed to. Placing the order again is the new agreement. */
export function CheckoutChange({ kind, agreed, basket }: Props) {
  const { t } = useTranslation('basket')
  const now = basket.totals?.total
  return (
    <Notice tone="warn" title={t(`checkout.${words[kind]}.title`)}>
      <p className={css.changeText}>{t(`checkout.${words[kind]}.text`)}</p>
      {agreed.basket && <ChangedLines before={agreed.basket} now={basket} />}
      {kind !== 'stock' && now && agreed.total && agreed.total.currency === now.currency && (
        <dl className={css.difference} data-testid="total-difference">
          <dt>{t('checkout.change.before')}</dt>
          <dd>
            <MoneyText value={agreed.total} />
          </dd>
          <dt>{t('checkout.change.now')}</dt>
          <dd>
            <MoneyText value={now} strong />
          </dd>
          <dt>{t('checkout.change.difference')}</dt>
          <dd>
            <MoneyText value={subtract(now, agreed.total)} />
          </dd>
        </dl>
      )}
    </Notice>
  )
}
