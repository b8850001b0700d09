import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { SettingOrigin } from './setting-origin'
import { ShopChooser } from './ShopChooser'
import { ShopReturns } from './ShopReturns'
import { useShopName } from './use-shop-name'

/** RMA-23: the settings of returns, everywhere or in one shop. */
export function ReturnsSection({ shop: code, everywhere }: { shop: string | undefined; everywhere: ReactNode }) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const nameOf = useShopName()
  const { data } = useSuspenseQuery(portalSettingsQueries.shops())
  const shop = data.shops.find((each) => each.shop === code)
  const differing = (name: string): ReactNode => {
    const shops = data.shops.filter(({ own }) => own.some((each) => each === name)).map((each) => nameOf(each.shop))
    return shops.length > 0 && <p>{t('shop.differs', { shops: format.list(shops), count: shops.length })}</p>
  }
  return (
    <>
      <ShopChooser shops={data.shops} shop={shop} />
      {shop ? (
        <ShopReturns key={shop.shop} shop={shop.shop} />
      ) : (
        <SettingOrigin value={differing}>{everywhere}</SettingOrigin>
      )}
    </>
  )
}
