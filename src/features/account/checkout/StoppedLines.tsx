import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import css from './checkout.module.css'
import { stoppedLines } from './checkout-form'

/** What cannot be ordered like this, by name, with the way to put it right: the basket says why at each line. */
export function StoppedLines({ basket }: { basket: Basket }) {
  const { t } = useTranslation('basket')
  const stopped = stoppedLines(basket)
  if (stopped.length === 0) return null
  return (
    <Notice
      tone="warn"
      title={t('checkout.stopped.title', { count: stopped.length })}
      action={
        <LinkButton to="/account/basket" variant="default" size="compact-sm">
          {t('checkout.stopped.action')}
        </LinkButton>
      }
    >
      <ul className={css.stopped} data-testid="stopped-lines">
        {stopped.map(({ id, name, drift }) => (
          <li key={id}>{drift ? t('checkout.stopped.drift', { name }) : name}</li>
        ))}
      </ul>
      <p className={css.changeText}>{t('checkout.stopped.text')}</p>
    </Notice>
  )
}
