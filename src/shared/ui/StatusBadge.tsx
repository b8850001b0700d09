import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LookBadge } from './LookBadge'
import type { StatusLook } from './status-look'
import { type StatusKind, type StatusOf, statusVocabulary } from './status-vocabulary'

type Props<K extends StatusKind> = {
  kind: K
  status: StatusOf<K>
  /** `lg` for page headers: tinted in any tone. */
  size?: 'lg'
  /** A short addition in the same line, such as "3 of 12". */
  note?: ReactNode
}

/** Word, icon and colour of a state; the words are in `enums:status`. */
export function StatusBadge<K extends StatusKind>({ kind, status, size, note }: Props<K>) {
  const { t } = useTranslation('enums')
  const look: StatusLook = (statusVocabulary[kind] as Record<string, StatusLook>)[status] as StatusLook
  return (
    <LookBadge look={look} size={size}>
      {t(`status.${kind}.${status}` as 'status.order.received')}
      {note}
    </LookBadge>
  )
}
