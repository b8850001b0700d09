import { IconCircleCheck, IconCircleX, IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SendAttempt } from '@/contract/admin/orders'
import { useFormat } from '@/shared/i18n/use-format'
import css from './orders.module.css'
import { useAttemptDuration } from './use-attempt-duration'

const icons = {
  accepted: IconCircleCheck,
  alreadyThere: IconCircleCheck,
  rejected: IconCircleX,
  unreachable: IconPlugConnectedX,
} as const

/** What came of the attempt just made, said once and in words. The ERP's own message is text from outside. */
export function SendResult({ attempt }: { attempt: SendAttempt }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const duration = useAttemptDuration()
  const ResultIcon = icons[attempt.outcome]
  const good = attempt.outcome === 'accepted' || attempt.outcome === 'alreadyThere'
  const erpNumber = attempt.erpNumber ?? ''
  const said = {
    accepted: t('result.accepted', { erpNumber }),
    alreadyThere: t('result.alreadyThere', { erpNumber }),
    rejected: attempt.message ? t('result.rejectedWith') : t('result.rejected'),
    unreachable: t('result.unreachable'),
  }[attempt.outcome]

  return (
    <div
      className={css.result}
      data-tone={good ? 'good' : 'bad'}
      role={good ? 'status' : 'alert'}
      data-testid="send-result"
    >
      <ResultIcon size={16} stroke={1.9} aria-hidden />
      <span>
        <strong>{said}</strong>
        {!good && attempt.message && (
          <bdi className={css.message} dir="auto">
            {attempt.message}
          </bdi>
        )}
        <small>
          {t('result.attempt', {
            number: format.number(attempt.number),
            duration: duration(attempt.durationMs),
          })}
        </small>
      </span>
    </div>
  )
}
