import { useTranslation } from 'react-i18next'
import type { PortalSettings } from '@/contract/admin/portal-settings'
import type { SettingValue } from '@/contract/admin/settings-history'
import { type ShopSettings, updateShopSettings } from '@/contract/admin/shop-settings'
import { inShop, isShopSetting, shopSettingNames, together } from '@/domain/settings/shops'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { EffectForm } from './EffectForm'
import { SectionFields } from './SectionFields'
import { type ChangeSetting, settingValues } from './setting-values'
import { ShopOrigin } from './ShopOrigin'
import { keptOf, ownOf, type OwnValues } from './shop-values'
import { useSettingText } from './use-setting-text'
import { useShopName } from './use-shop-name'

type Props = { shown: ShopSettings; everywhere: PortalSettings; onTouch: () => void; onDone: () => void }

/** RMA-23: what one shop has of its own. Whatever is changed becomes its own. */
export function ShopForm({ shown, everywhere, onTouch, onDone }: Props) {
  const { t } = useTranslation('portalSettings')
  const { nameText, valueText } = useSettingText()
  const { shop, defaults } = shown
  const shopName = useShopName()(shop)
  const inWords = (name: (typeof shopSettingNames)[number], value: unknown): string =>
    value === null ? t('shop.follows') : valueText(name, value as SettingValue)
  const form = useApiForm({
    endpoint: updateShopSettings,
    initial: ownOf(shown),
    version: shown.version,
    toRequest: (values, version) => ({ params: { shop }, body: { ...values, version } }),
    fromCurrent: (current) => {
      const now = current as ShopSettings // what `conflict/stale` of this endpoint carries
      return { values: ownOf(now), version: now.version }
    },
    labels: Object.fromEntries(shopSettingNames.map((name) => [name, nameText(name)])),
    display: Object.fromEntries(shopSettingNames.map((name) => [name, (value: unknown) => inWords(name, value)])),
    onSuccess: () => {
      onDone()
      notify({ title: t('shop.saved', { shop: shopName }), tone: 'good' })
    },
  })
  const counts = inShop(defaults, keptOf(form.values))
  // An empty field does not follow: it is no number, which the contract refuses.
  const isEmpty = Number.isNaN(counts.returnDays)
  const change: ChangeSetting = (name, value) => {
    if (!isShopSetting(name)) return
    onTouch()
    for (const other of together(name)) if (other !== name) form.setValue(other, counts[other])
    form.setValue(name, (value ?? Number.NaN) as OwnValues[typeof name]) // the value of that very setting
  }
  const giveBack = (name: (typeof shopSettingNames)[number]): void => {
    onTouch()
    for (const each of together(name)) form.setValue(each, null)
  }
  return (
    <EffectForm
      form={form}
      label={t('shop.form', { shop: shopName })}
      record="shop"
      ask={() => (isEmpty ? null : { shop, changes: form.values })}
      title={t('shop.preview', { shop: shopName })}
      effect={t('shop.unsavedEffect', { shop: shopName })}
      onDone={onDone}
    >
      <ShopOrigin own={form.values} defaults={defaults} onBack={giveBack}>
        <SectionFields
          section="returns"
          values={{ ...settingValues(everywhere), ...counts, ...(isEmpty && { returnDays: null as never }) }}
          affected={{}}
          errors={form.errors}
          onChange={change}
        />
      </ShopOrigin>
    </EffectForm>
  )
}
