import { useTranslation } from 'react-i18next'
import type { ReturnStatus } from '@/domain/returns/vocabulary'
import { Steps } from '@/shared/ui/Steps'

const steps = ['requested', 'decided', 'received', 'judged', 'credited'] as const

/** How many of the steps are behind a return; one that ended early shows how far it came. */
const behind: Record<ReturnStatus, number> = {
  pending: 1,
  authorized: 2,
  partlyAuthorized: 2,
  denied: 2,
  partlyReceived: 2,
  received: 3,
  approved: 4,
  rejected: 4,
  processed: 5,
  closed: 5,
  cancelled: 1,
}

/** RMA-11: from the request to the credit. Nothing where it was called off. */
export function ReturnSteps({ status }: { status: ReturnStatus }) {
  const { t } = useTranslation('returns')
  if (status === 'cancelled' || status === 'closed') return null
  const done = behind[status]
  const refused = status === 'denied' || status === 'rejected'
  const shown = refused ? steps.slice(0, done) : steps
  const words = {
    requested: t('detail.step.requested'),
    decided: status === 'denied' ? t('detail.denied') : t('detail.step.decided'),
    received: t('detail.step.received'),
    judged: status === 'rejected' ? t('detail.rejected') : t('detail.step.judged'),
    credited: t('detail.step.credited'),
  }
  /** What is being waited for is not yet done. */
  const awaited = {
    requested: words.requested,
    decided: t('detail.awaited.decided'),
    received: t('detail.awaited.received'),
    judged: t('detail.awaited.judged'),
    credited: t('detail.awaited.credited'),
  }
  return (
    <Steps
      label={t('detail.steps')}
      steps={shown.map((id, at) => ({
        id,
        label: at === done ? awaited[id] : words[id],
        state: at < done ? 'done' : at === done ? 'now' : 'next',
      }))}
    />
  )
}
