import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BasketLine } from '@/contract/basket'
import { nextOrderable } from '@/domain/quantity'
import { LineWish } from '@/entities/order/LineWish'
import { lazyPart } from '@/shared/lib/lazy-part'
import css from './basket.module.css'

const LineWishesDialog = lazyPart(() => import('./LineWishesDialog').then(({ LineWishesDialog }) => LineWishesDialog))

/** What is wished for one line: its own address, day, reference and note, and the way to change it, or to part it. */
export function LineWishes({ line }: { line: BasketLine }) {
  const { t } = useTranslation('basket')
  const [open, setOpen] = useState<'whole' | 'part' | null>(null)
  const isWished = Object.values(line.wishes).some((wish) => wish !== null)
  const canPart = line.quantity >= 2 * nextOrderable(0, line)
  return (
    <>
      <LineWish wishes={line.wishes} shipTo={line.shipTo} />
      <span className={css.wish}>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('wishes.changeOf', { name: line.name })}
          onClick={() => setOpen('whole')}
        >
          {isWished ? t('wishes.change') : t('wishes.add')}
        </Button>
        {canPart && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('wishes.partOf', { name: line.name })}
            onClick={() => setOpen('part')}
          >
            {t('wishes.part')}
          </Button>
        )}
      </span>
      {open && (
        <Suspense>
          <LineWishesDialog line={line} part={open === 'part'} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  )
}
