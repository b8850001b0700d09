import '@mantine/core/styles/Input.layer.css'
import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ShopSummary } from '@/contract/admin/shop-settings'
import css from './portal-settings.module.css'
import { useShopName } from './use-shop-name'

type Props = { shops: readonly ShopSummary[]; shop: ShopSummary | undefined }

/** RMA-23: whose settings are looked at: those of everywhere, or of one shop. */
export function ShopChooser({ shops, shop }: Props) {
  const { t } = useTranslation('portalSettings')
  const nameOf = useShopName()
  const navigate = useNavigate()
  const choose = (value: string): void =>
    void navigate({
      to: '/admin/settings/$section',
      params: { section: 'returns' },
      search: value === '' ? {} : { shop: value },
    })
  const label = ({ shop: code, own }: ShopSummary): string =>
    own.length === 0 ? nameOf(code) : t('shop.option', { shop: nameOf(code), count: own.length })
  return (
    <div className={css.shop}>
      <NativeSelect
        label={t('shop.label')}
        description={t('shop.hint')}
        value={shop?.shop ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('shop.everywhere') },
          ...shops.map((each) => ({ value: each.shop, label: label(each) })),
        ]}
      />
      {shop && <p className="cap">{t('shop.customers', { count: shop.customers })}</p>}
    </div>
  )
}
