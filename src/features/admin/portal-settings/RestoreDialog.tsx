import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { restorePortalSettings } from '@/contract/admin/settings-history'
import { restoreShopSettings, type ShopSettings } from '@/contract/admin/shop-settings'
import { isShopSetting } from '@/domain/settings/shops'
import { type EffectAsked, portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { notify } from '@/shared/lib/notify'
import { EffectDialog } from './EffectDialog'
import { type Former, useRestore } from './restore-former'
import { useShopName } from './use-shop-name'

type Props = { former: Former; onClose: () => void }

/** What bringing back a former state does, before it is done. */
export function RestoreDialog({ former, onClose }: Props) {
  const { shop } = former.change
  return shop === null ? (
    <RestoreEverywhere former={former} onClose={onClose} />
  ) : (
    <RestoreInShop former={former} shop={shop} onClose={onClose} />
  )
}

function RestoreEverywhere({ former: { change, name }, onClose }: Props) {
  const { t } = useTranslation('portalSettings')
  const current = portalSettingsQueries.current()
  const { data: settings } = useSuspenseQuery(current)
  const restore = useRestore(restorePortalSettings, current.queryKey)
  const body = { version: settings.version, changeId: change.id, name }
  return (
    <Ask
      title={t(name ? 'history.valueTitle' : 'history.restoreTitle')}
      ask={{ restore: change.id, name }}
      isOne={name !== undefined}
      restore={restore}
      onConfirm={(onSuccess) => restore.mutate({ body }, { onSuccess })}
      onClose={onClose}
    />
  )
}

function RestoreInShop({ former: { change, name: any }, shop, onClose }: Props & { shop: ShopSettings['shop'] }) {
  const { t } = useTranslation('portalSettings')
  const shopName = useShopName()(shop)
  const current = portalSettingsQueries.shop(shop)
  const { data: settings } = useSuspenseQuery(current)
  const restore = useRestore(restoreShopSettings, current.queryKey)
  const name = any !== undefined && isShopSetting(any) ? any : undefined
  const body = { version: settings.version, changeId: change.id, name }
  return (
    <Ask
      title={t(name ? 'history.shopValueTitle' : 'history.shopTitle', { shop: shopName })}
      ask={{ shop, restore: change.id, name }}
      isOne={name !== undefined}
      restore={restore}
      onConfirm={(onSuccess) => restore.mutate({ params: { shop }, body }, { onSuccess })}
      onClose={onClose}
    />
  )
}

type AskProps = {
  title: string
  ask: EffectAsked
  /** One value, not the whole state. */
  isOne: boolean
  restore: Pick<ReturnType<typeof useRestore>, 'isPending' | 'error'>
  onConfirm: (onSuccess: () => void) => void
  onClose: () => void
}

function Ask({ title, ask, isOne, restore, onConfirm, onClose }: AskProps) {
  const { t } = useTranslation('portalSettings')
  return (
    <EffectDialog
      title={title}
      ask={ask}
      confirmLabel={t(isOne ? 'history.valueConfirm' : 'history.restoreConfirm')}
      pending={restore.isPending}
      problem={restore.error ?? undefined}
      onClose={onClose}
      onConfirm={() =>
        onConfirm(() => {
          onClose()
          notify({ title: t(isOne ? 'history.valueRestored' : 'history.restored'), tone: 'good' })
        })
      }
    />
  )
}
