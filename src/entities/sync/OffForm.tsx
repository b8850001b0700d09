import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { instantOf, type Moment } from './moment'
import { MomentField } from './MomentField'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

const reasonLimit = 200

export type OffOrder = { reason?: string; resumeAt: string | null }

type Props = {
  /** Where no heading stands above it already. */
  title?: string
  /** What stops, and what goes on. */
  children: ReactNode
  pending: boolean
  onConfirm: (order: OffOrder) => void
  onCancel: () => void
}

/** Switching off, for good or until a time: with room for a reason, and what it means. */
export function OffForm({ title, children, pending, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const now = useServerNow()
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<'never' | 'moment'>('never')
  const [moment, setMoment] = useState<Moment>({ mode: 'in', seconds: null })
  const [missing, setMissing] = useState(false)

  const confirm = (event: FormEvent) => {
    event.preventDefault()
    const instant = until === 'never' ? null : instantOf(moment, now, format.timeZone)
    if (until === 'moment' && instant === null) return setMissing(true)
    onConfirm({
      reason: reason.trim() || undefined,
      resumeAt: instant === null ? null : new Date(instant).toISOString(),
    })
  }
  return (
    <form className={css.confirm} onSubmit={confirm}>
      {title && <strong>{title}</strong>}
      {children}
      <TextInput
        label={t('switch.reason')}
        description={t('switch.reasonHint')}
        maxLength={reasonLimit}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <Checkbox
        size="xs"
        label={t('pause.itself')}
        checked={until === 'moment'}
        onChange={(event) => setUntil(event.currentTarget.checked ? 'moment' : 'never')}
      />
      {until === 'moment' && (
        <MomentField label={t('pause.until')} value={moment} onChange={setMoment} missing={missing} />
      )}
      <div className={css.confirmFoot}>
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('switch.keep')}
        </Button>
        <Button type="submit" size="xs" loading={pending}>
          {t(until === 'never' ? 'switch.confirm' : 'pause.confirm')}
        </Button>
      </div>
    </form>
  )
}
