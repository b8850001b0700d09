import { IconSend } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostOrdersAtOnce } from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'

const SendOrdersDialog = lazyPart(() => import('./SendOrdersDialog').then(({ SendOrdersDialog }) => SendOrdersDialog))

type Props = { orderIds: readonly OrderId[]; onSent: () => void }

/** ADM-06 for a selection: the way to what sending it would do. */
export function SendOrders({ orderIds, onSent }: Props) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  // The selection may move on behind the dialog; what was looked at is what is sent.
  const [chosen, setChosen] = useState<readonly OrderId[]>()
  const tooMany = orderIds.length > mostOrdersAtOnce

  return (
    <>
      <ActionButton
        size="xs"
        leftSection={<IconSend size={14} className="flip" aria-hidden />}
        disabledReason={tooMany ? t('bulk.tooMany', { maximum: format.number(mostOrdersAtOnce) }) : undefined}
        reasonBelow
        onClick={() => setChosen(orderIds)}
      >
        {t('bulk.open')}
      </ActionButton>
      {chosen && (
        <Suspense>
          <SendOrdersDialog orderIds={chosen} onClose={() => setChosen(undefined)} onSent={onSent} />
        </Suspense>
      )}
    </>
  )
}
