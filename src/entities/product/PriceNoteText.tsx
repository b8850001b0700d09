import { useTranslation } from 'react-i18next'
import type { PriceNote } from '@/contract/unit-price'
import { useFormat } from '@/shared/i18n/use-format'
import css from './PriceNoteText.module.css'

/** Why a unit costs what it costs, and from which quantity it costs less. Nothing where the price is the usual one. */
export function PriceNoteText({ note, nextToo }: { note: PriceNote | null; nextToo?: boolean }) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  if (!note) return null
  const from = format.number(note.from)
  const reason =
    note.reason === 'contract'
      ? t('price.contract')
      : note.reason === 'own'
        ? note.from > 1
          ? t('price.ownFrom', { quantity: from })
          : t('price.own')
        : note.reason === 'quantity' && t('price.from', { quantity: from })
  const next =
    nextToo &&
    note.next &&
    t('price.next', { quantity: format.number(note.next.from), price: format.money(note.next.price) })
  if (!reason && !next) return null
  return (
    <span className={css.note}>
      {reason && <span className={css.reason}>{reason}</span>}
      {next && <span>{next}</span>}
    </span>
  )
}
