import { IconBan, IconCircleCheck, IconCircleX, IconCoins, IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DisputeStatus } from '@/domain/disputes/vocabulary'
import { LookBadge } from '@/shared/ui/LookBadge'
import type { StatusLook } from '@/shared/ui/status-look'

const looks: Record<DisputeStatus, StatusLook> = {
  open: { icon: IconHourglass, tone: 'warn' },
  credited: { icon: IconCircleCheck, tone: 'good' },
  partlyCredited: { icon: IconCoins, tone: 'good' },
  rejected: { icon: IconCircleX, tone: 'bad' },
  withdrawn: { icon: IconBan, tone: 'neutral' },
}

export function DisputeBadge({ status, size }: { status: DisputeStatus; size?: 'lg' }) {
  const { t } = useTranslation('disputes')
  return (
    <LookBadge look={looks[status]} size={size}>
      {t(`status.${status}`)}
    </LookBadge>
  )
}
