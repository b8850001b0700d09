import { IconArchive, IconCalendarClock, IconCalendarOff, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MaterialState } from '@/domain/materials/vocabulary'
import { LookBadge } from '@/shared/ui/LookBadge'
import type { StatusLook } from '@/shared/ui/status-look'

const looks: Record<MaterialState, StatusLook> = {
  current: { icon: IconCircleCheck, tone: 'good' },
  scheduled: { icon: IconCalendarClock, tone: 'info' },
  expired: { icon: IconCalendarOff, tone: 'neutral' },
  archived: { icon: IconArchive, tone: 'neutral' },
}

export function MaterialStateBadge({ state, size }: { state: MaterialState; size?: 'lg' }) {
  const { t } = useTranslation('materials')
  return (
    <LookBadge look={looks[state]} size={size}>
      {t(`desk.state.${state}`)}
    </LookBadge>
  )
}
