import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SendAttempt } from '@/contract/admin/orders'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DocNumber } from '@/shared/ui/DocNumber'
import { PayloadDiff } from './PayloadDiff'
import css from './orders.module.css'
import { diffLines, prettyJson } from './payload-diff'

type Props = { attempts: readonly SendAttempt[]; number: number; onClose: () => void }

/** The document one attempt sent, and what differs from another attempt. Shown as text: it is evidence, not markup. */
export function PayloadDialog({ attempts, number, onClose }: Props) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const [comparedTo, setComparedTo] = useState('')
  const attempt = attempts.find((one) => one.number === number)
  if (!attempt) return null
  const others = attempts.filter((one) => one.number !== number)
  const other = others.find((one) => String(one.number) === comparedTo)
  const shown = prettyJson(attempt.payload)

  return (
    <AppModal opened onClose={onClose} title={t('payload.title', { number: format.number(number) })} size="xl">
      <div className="stack">
        <dl className={css.hashes}>
          <dt>{t('payload.hash')}</dt>
          <dd>
            <DocNumber number={attempt.payloadHash} copyable />
          </dd>
        </dl>
        {others.length > 0 && (
          <NativeSelect
            label={t('payload.compareWith')}
            value={comparedTo}
            onChange={(event) => setComparedTo(event.currentTarget.value)}
            data={[
              { value: '', label: t('payload.compareNone') },
              ...others.map((one) => ({
                value: String(one.number),
                label: t('payload.attemptOption', { number: format.number(one.number), when: format.dateTime(one.at) }),
              })),
            ]}
          />
        )}
        {other ? <Comparison attempt={attempt} other={other} /> : <Document text={shown} />}
      </div>
    </AppModal>
  )
}

function Document({ text }: { text: string }) {
  const { t } = useTranslation('adminOrders')
  return (
    <div>
      <div className={css.documentHead}>
        <span className="cap">{t('payload.document')}</span>
        <CopyButton value={text} label={t('payload.copy')} />
      </div>
      <pre className={css.document} role="region" aria-label={t('payload.region')} tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}

function Comparison({ attempt, other }: { attempt: SendAttempt; other: SendAttempt }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const [older, newer] = attempt.number < other.number ? [attempt, other] : [other, attempt]
  const lines = diffLines(prettyJson(older.payload), prettyJson(newer.payload))
  const differing = lines.filter(({ kind }) => kind !== 'same').length
  return (
    <div>
      <p className={css.diffHead} role="status">
        {differing === 0 ? t('payload.equal') : t('payload.changes', { count: differing })}
        {differing > 0 && (
          <span className="cap">
            {t('payload.legend', { older: format.number(older.number), newer: format.number(newer.number) })}
          </span>
        )}
      </p>
      <PayloadDiff lines={lines} />
    </div>
  )
}
