import { IconPencil } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'

const EditOrderDrawer = lazyPart(() => import('./EditOrderDrawer').then(({ EditOrderDrawer }) => EditOrderDrawer))

/** ADM-05: the way to the edit form; shown disabled with the reason where the setting or the ERP forbids it. */
export function EditOrder({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const refusal = useRefusal()
  const [opened, setOpened] = useState(false)
  const reason = refusal(order.allowedActions.find(({ action }) => action === 'edit'))
  useShortcuts(reason ? [] : [{ keys: 'e', label: t('edit.open'), run: () => setOpened(true) }])

  return (
    <>
      <ActionButton
        variant="default"
        leftSection={<IconPencil size={15} stroke={1.7} aria-hidden />}
        disabledReason={reason}
        onClick={() => setOpened(true)}
      >
        {t('edit.open')}
      </ActionButton>
      {opened && (
        <Suspense>
          <EditOrderDrawer order={order} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
