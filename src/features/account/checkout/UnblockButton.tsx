import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Basket } from '@/contract/basket'
import type { QuoteDetail } from '@/contract/quotes'
import { lazyPart } from '@/shared/lib/lazy-part'
import type { CheckoutDraft } from './checkout-draft.store'

const UnblockDialog = lazyPart(() => import('./UnblockDialog').then(({ UnblockDialog }) => UnblockDialog))

/** What is to be ordered: the basket, or a version of a quote. */
export type Ordered = { basket: Basket; quote?: undefined } | { quote: QuoteDetail; basket?: undefined }
export type UnblockProps = Ordered & { values: CheckoutDraft; onPlacing: (placing: boolean) => void }

/** INV-25: the way out that keeps the order as it is. */
export function UnblockButton(props: UnblockProps) {
  const { t } = useTranslation('basket')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="xs" onClick={() => setOpen(true)}>
        {t('unblock.action')}
      </Button>
      {open && (
        <Suspense>
          <UnblockDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
