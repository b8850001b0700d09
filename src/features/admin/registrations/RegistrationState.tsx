import { IconArrowMerge, IconCircleCheck, IconCircleX, IconMailQuestion, IconUserQuestion } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RegistrationSummary } from '@/contract/admin/registrations'
import { LookBadge } from '@/shared/ui/LookBadge'
import type { StatusLook } from '@/shared/ui/status-look'

type State = RegistrationSummary['state']

/** What waits for somebody of the seller is tinted; the rest is only said. */
const looks: Record<State, StatusLook> = {
  unconfirmed: { icon: IconMailQuestion, tone: 'neutral' },
  waiting: { icon: IconUserQuestion, tone: 'warn', loud: true },
  approved: { icon: IconCircleCheck, tone: 'good' },
  rejected: { icon: IconCircleX, tone: 'neutral' },
  merged: { icon: IconArrowMerge, tone: 'neutral' },
}

export function RegistrationState({ state, size }: { state: State; size?: 'lg' }) {
  const { t } = useTranslation('registrations')
  return (
    <LookBadge look={looks[state]} size={size}>
      {t(`state.${state}`)}
    </LookBadge>
  )
}
