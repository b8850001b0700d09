import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BasketLine } from '@/contract/basket'
import { useFormat } from '@/shared/i18n/use-format'
import css from './basket.module.css'

const LineWishesDialog = lazy(() => import('./LineWishesDialog').then((m) => ({ default: m.LineWishesDialog })))

/** What is wished for one line: its own address, day, reference and note, and the way to change it. */
export function LineWishes({ line }: { line: BasketLine }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { deliveryAddressId, requestedOn, note, reference } = line.wishes
  const parts = [
    ...(deliveryAddressId ? [t('wishes.elsewhere')] : []),
    ...(requestedOn ? [t('wishes.on', { date: format.date(requestedOn) })] : []),
    ...(reference ? [reference] : []),
    ...(note ? [note] : []),
  ]
  return (
    <>
      {parts.length > 0 && <span className={css.wishes}>{parts.join(' · ')}</span>}
      <Button
        className={css.wish}
        size="compact-xs"
        variant="subtle"
        aria-label={t('wishes.changeOf', { name: line.name })}
        onClick={() => setOpen(true)}
      >
        {parts.length > 0 ? t('wishes.change') : t('wishes.add')}
      </Button>
      {open && (
        <Suspense>
          <LineWishesDialog line={line} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
