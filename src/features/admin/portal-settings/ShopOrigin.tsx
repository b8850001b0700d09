import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShopSettings } from '@/contract/admin/shop-settings'
import { isShopSetting, type ShopSettingName } from '@/domain/settings/shops'
import css from './portal-settings.module.css'
import { SettingOrigin } from './setting-origin'
import type { OwnValues } from './shop-values'
import { useSettingText } from './use-setting-text'

type Props = {
  own: OwnValues
  defaults: ShopSettings['defaults']
  /** Absent for those who may look and not change. */
  onBack?: (name: ShopSettingName) => void
  children: ReactNode
}

/** Each row says whether its value is the shop's own or that of everywhere, and leads back to the latter. */
export function ShopOrigin({ own, defaults, onBack, children }: Props) {
  const { t } = useTranslation('portalSettings')
  const { nameText, valueText } = useSettingText()
  const originOf = (name: string): ReactNode => {
    if (!isShopSetting(name)) return null
    if (own[name] === null) return <p className="cap">{t('shop.follows')}</p>
    const label = t('shop.backLabel', { name: nameText(name) })
    return (
      <div className={css.origin}>
        <p>
          <b>{t('shop.own')}</b> {t('shop.default', { value: valueText(name, defaults[name]) })}
        </p>
        {onBack && (
          <Button
            className={css.plain}
            size="compact-xs"
            variant="subtle"
            aria-label={label}
            onClick={() => onBack(name)}
          >
            {t('shop.back')}
          </Button>
        )}
      </div>
    )
  }
  return <SettingOrigin value={originOf}>{children}</SettingOrigin>
}
