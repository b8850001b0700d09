import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconClockExclamation,
  IconEyeOff,
} from '@tabler/icons-react'
import type { TextCell } from '@/contract/admin/translations/text-parts'
import type { StatusLook } from '@/shared/ui/status-look'

/** What a translator reads first of a text: what is to be done with it, the most pressing thing of several. */
export const textLooks = [
  'untranslated',
  'partial',
  'rejected',
  'outdated',
  'translated',
  'reviewed',
  'hidden',
] as const
export type TextLook = (typeof textLooks)[number]

export const textLook = (cell: Pick<TextCell, 'state' | 'isOutdated' | 'isRejected'>, isPartial = false): TextLook =>
  cell.state === 'hidden' || cell.state === 'untranslated'
    ? cell.state
    : isPartial
      ? 'partial'
      : cell.isRejected
        ? 'rejected'
        : cell.isOutdated
          ? 'outdated'
          : cell.state

export const stateLooks: Record<TextLook, StatusLook> = {
  untranslated: { icon: IconCircleDashed, tone: 'bad' },
  partial: { icon: IconCircleHalf2, tone: 'bad' },
  rejected: { icon: IconCircleX, tone: 'bad', loud: true },
  outdated: { icon: IconClockExclamation, tone: 'warn', loud: true },
  translated: { icon: IconClockExclamation, tone: 'warn' },
  reviewed: { icon: IconCircleCheck, tone: 'good' },
  hidden: { icon: IconEyeOff, tone: 'neutral' },
}
