import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconCopyCheck } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail, SendAttempt } from '@/contract/admin/orders'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { DateText } from '@/shared/ui/DateText'
import { DocNumber } from '@/shared/ui/DocNumber'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import css from './orders.module.css'
import { useAttemptDuration } from './use-attempt-duration'

const PayloadDialog = lazyPart(() => import('./PayloadDialog').then(({ PayloadDialog }) => PayloadDialog))

const looks = {
  accepted: { icon: IconCircleCheck, tone: 'good' },
  alreadyThere: { icon: IconCopyCheck, tone: 'good' },
  rejected: { icon: IconCircleX, tone: 'bad' },
  unreachable: { icon: IconAlertTriangle, tone: 'warn' },
} as const

/** Every attempt to hand the order to the ERP, newest first, with what was sent and what was answered. */
export function SendAttempts({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const duration = useAttemptDuration()
  const [shown, setShown] = useState<number>()
  const attempts = order.attempts.toSorted((a, b) => b.number - a.number)

  if (attempts.length === 0)
    return <p className="dim">{order.erpState === 'inErp' ? t('attempt.noneFromErp') : t('attempt.none')}</p>

  const columns: PlainColumn<SendAttempt>[] = [
    {
      id: 'number',
      header: t('attempt.number'),
      cell: ({ number }) => format.number(number),
      rowHeader: true,
      cardLabel: true,
    },
    { id: 'at', header: t('attempt.at'), cell: ({ at }) => <DateText value={at} withTime /> },
    { id: 'by', header: t('attempt.by'), cell: ({ by }) => <bdi className="nowrap">{by}</bdi> },
    {
      id: 'duration',
      header: t('attempt.duration'),
      cell: ({ durationMs }) => <span className="nowrap">{duration(durationMs)}</span>,
      align: 'end',
    },
    {
      id: 'outcome',
      header: t('attempt.outcome'),
      cell: ({ outcome, erpNumber }) => {
        const { icon: OutcomeIcon, tone } = looks[outcome]
        return (
          <span className={css.outcome} data-tone={tone}>
            <OutcomeIcon size={15} stroke={1.9} aria-hidden />
            {t(`attempt.outcomes.${outcome}`)}
            {erpNumber && <DocNumber number={erpNumber} />}
          </span>
        )
      },
    },
    {
      id: 'message',
      header: t('attempt.message'),
      cell: ({ message }) =>
        message ? <bdi dir="auto">{message}</bdi> : <span className="cap">{t('attempt.noMessage')}</span>,
    },
    {
      id: 'payload',
      header: t('attempt.payload'),
      hideHeader: true,
      align: 'end',
      cell: ({ number }) => (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('attempt.showPayload', { number: format.number(number) })}
          onClick={() => setShown(number)}
        >
          {t('attempt.payload')}
        </Button>
      ),
    },
  ]

  return (
    <>
      <PlainTable
        label={t('attempt.heading')}
        columns={columns}
        rows={attempts}
        rowKey={({ number }) => String(number)}
      />
      {shown !== undefined && (
        <Suspense>
          <PayloadDialog attempts={attempts} number={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </>
  )
}
