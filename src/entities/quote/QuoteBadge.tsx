import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconClipboardCheck,
  IconClockX,
  IconSend,
  IconUserQuestion,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { QuoteStatus } from '@/domain/quotes/vocabulary'
import { LookBadge } from '@/shared/ui/LookBadge'
import type { StatusLook } from '@/shared/ui/status-look'

const looks: Record<QuoteStatus, StatusLook> = {
  requested: { icon: IconSend, tone: 'info' },
  inReview: { icon: IconUserQuestion, tone: 'warn' },
  offered: { icon: IconClipboardCheck, tone: 'info', loud: true },
  expired: { icon: IconClockX, tone: 'neutral' },
  ordered: { icon: IconCircleCheck, tone: 'good' },
  declined: { icon: IconCircleX, tone: 'bad' },
  withdrawn: { icon: IconBan, tone: 'neutral' },
}

export function QuoteBadge({ status, size }: { status: QuoteStatus; size?: 'lg' }) {
  const { t } = useTranslation('quotes')
  return (
    <LookBadge look={looks[status]} size={size}>
      {t(`status.${status}`)}
    </LookBadge>
  )
}
