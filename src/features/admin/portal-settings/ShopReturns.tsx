import { IconLock } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ShopSettings } from '@/contract/admin/shop-settings'
import { inShop } from '@/domain/settings/shops'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import reading from '@/shared/forms/reading.module.css'
import { useHeldRecord } from '@/shared/forms/use-held-record'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import css from './portal-settings.module.css'
import { SectionFields } from './SectionFields'
import { settingValues } from './setting-values'
import { ShopForm } from './ShopForm'
import { ShopOrigin } from './ShopOrigin'
import { ownOf } from './shop-values'

/** What counts in one shop: a form for those who may change it, the same to read for those who may not. */
export function ShopReturns({ shop }: { shop: ShopSettings['shop'] }) {
  const { t } = useTranslation(['portalSettings', 'refusals'])
  const format = useFormat()
  const { data } = useSuspenseQuery(portalSettingsQueries.shop(shop))
  const { data: everywhere } = useSuspenseQuery(portalSettingsQueries.current())
  const { shown, hold, release } = useHeldRecord(data)
  const { changedAt, changedBy, editable, ask } = shown
  const reason = t('readOnly')
  return (
    <>
      <p className={css.changed}>
        {changedAt && changedBy
          ? t('changed', { name: changedBy, when: format.dateTime(changedAt) })
          : t('shop.neverChanged')}{' '}
        <AppLink look="inText" to="/admin/settings/history" search={{ shop }}>
          {t('shop.history')}
        </AppLink>
      </p>
      {editable ? (
        <ShopForm key={shown.version} shown={shown} everywhere={everywhere} onTouch={hold} onDone={release} />
      ) : (
        <>
          <p className={css.readOnly}>
            <IconLock size={15} stroke={1.9} aria-hidden />
            {ask.length > 0 ? t('refusals:ask', { reason, names: format.list(ask) }) : reason}
          </p>
          <div className={reading.reading}>
            <ShopOrigin own={ownOf(shown)} defaults={shown.defaults}>
              <SectionFields
                section="returns"
                values={inShop(settingValues(everywhere), shown.values)}
                affected={{}}
                errors={{}}
              />
            </ShopOrigin>
          </div>
        </>
      )}
    </>
  )
}
