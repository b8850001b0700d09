import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClipboardCheck,
  IconCoins,
  IconLock,
  IconPackageImport,
  IconSend,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReturnStatus } from '@/domain/returns/vocabulary'
import { LookBadge } from '@/shared/ui/LookBadge'
import type { StatusLook } from '@/shared/ui/status-look'

const looks: Record<ReturnStatus, StatusLook> = {
  pending: { icon: IconSend, tone: 'info' },
  authorized: { icon: IconClipboardCheck, tone: 'info', loud: true },
  partlyAuthorized: { icon: IconClipboardCheck, tone: 'warn', loud: true },
  denied: { icon: IconCircleX, tone: 'bad' },
  partlyReceived: { icon: IconPackageImport, tone: 'warn' },
  received: { icon: IconPackageImport, tone: 'info' },
  approved: { icon: IconCircleCheck, tone: 'good' },
  rejected: { icon: IconCircleX, tone: 'bad' },
  processed: { icon: IconCoins, tone: 'good' },
  closed: { icon: IconLock, tone: 'neutral' },
  cancelled: { icon: IconBan, tone: 'neutral' },
}

export function ReturnBadge({ status, size }: { status: ReturnStatus; size?: 'lg' }) {
  const { t } = useTranslation('returns')
  return (
    <LookBadge look={looks[status]} size={size}>
      {t(`status.${status}`)}
    </LookBadge>
  )
}
