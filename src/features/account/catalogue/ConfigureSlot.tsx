import { IconAdjustments } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ProductPage } from '@/contract/products-page'
import { LinkButton } from '@/shared/ui/LinkButton'

/** The way to the configurator (PRD-01) from the page of a product that is put together from options. */
export function ConfigureSlot({ product: { configurable, sku, notOffered } }: { product: ProductPage }) {
  return configurable && notOffered === null ? <Configure sku={sku} /> : null
}

function Configure({ sku }: { sku: string }) {
  const { t } = useTranslation('configurator')
  return (
    <>
      <p className="cap flat">{t('slot')}</p>
      <LinkButton
        to="/account/catalogue/$sku/configure"
        params={{ sku }}
        leftSection={<IconAdjustments size={16} stroke={1.7} aria-hidden />}
      >
        {t('action.configure')}
      </LinkButton>
    </>
  )
}
