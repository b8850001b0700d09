import { IconBasketPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './configurator.module.css'
import type { PuttingInBasket } from './use-put-in-basket'

export function PutInBasket({ putting }: { putting: PuttingInBasket }) {
  const { t } = useTranslation('configurator')
  const { isOffered, label, refused, isPending, isLineGone, done, error, run } = putting
  if (!isOffered) return null
  return (
    <div className={css.put}>
      {isLineGone && <p className="cap flat">{t('lineGone')}</p>}
      <ActionButton
        disabledReason={refused}
        reasonBelow
        fullWidth
        loading={isPending}
        leftSection={<IconBasketPlus size={16} stroke={1.7} aria-hidden />}
        onClick={run}
      >
        {label}
      </ActionButton>
      {error && <ProblemNotice error={error} compact />}
      {done && (
        <p className="cap flat">
          {done}{' '}
          <AppLink to="/account/basket" look="inText">
            {t('action.basket')}
          </AppLink>
        </p>
      )}
    </div>
  )
}
