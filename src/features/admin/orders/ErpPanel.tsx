import { useMutation } from '@tanstack/react-query'
import { IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import { ActionButton } from '@/shared/ui/ActionButton'
import { CopyButton } from '@/shared/ui/CopyButton'
import { DateText } from '@/shared/ui/DateText'
import { Disclosure } from '@/shared/ui/Disclosure'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './orders.module.css'
import { deskOrderMutations } from './orders.mutations'
import { SendAttempts } from './SendAttempts'
import { SendResult } from './SendResult'

/** Sending and sending again are one request; which of them it is now, the backend says. */
const sendActionOf = ({ allowedActions, attempts, erpState }: DeskOrderDetail) => {
  const find = (name: 'send' | 'resend') => allowedActions.find(({ action }) => action === name)
  const allowed = [find('send'), find('resend')].find((action) => action?.allowed)
  return allowed ?? find(attempts.length > 0 || erpState === 'inErp' ? 'resend' : 'send')
}

/** ADM-06: what the ERP has of the order, every attempt to hand it over, and the button for the next one. */
export function ErpPanel({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const refusal = useRefusal()
  const send = useMutation(deskOrderMutations.send())
  const action = sendActionOf(order)
  const made = send.data?.attempt
  // The clock or somebody else has tried again since: what came of this attempt is history.
  const isOutdated = order.attempts.some(({ number }) => made !== undefined && number > made.number)

  return (
    <Section
      title={t('erp.heading')}
      more={
        <ActionButton
          size="xs"
          variant={action?.action === 'resend' ? 'default' : 'filled'}
          leftSection={<IconSend size={14} className="flip" aria-hidden />}
          disabledReason={refusal(action)}
          loading={send.isPending}
          reasonBelow
          onClick={() => send.mutate({ params: { orderId: order.id } })}
        >
          {action?.action === 'resend' ? t('erp.resend') : t('erp.send')}
        </ActionButton>
      }
    >
      <div className="stack">
        <Facts
          items={[
            { label: t('erp.state'), value: <StatusBadge kind="erp" status={order.erpState} /> },
            {
              label: t('erp.number'),
              value: order.erpNumber ? (
                <DocNumber number={order.erpNumber} copyable />
              ) : (
                <span className="dim">{t('fact.noErpNumber')}</span>
              ),
            },
            {
              label: t('erp.asOf'),
              value: order.erpAsOf ? (
                <DateText value={order.erpAsOf} withTime />
              ) : (
                <span className="dim">{t('erp.never')}</span>
              ),
            },
          ]}
        />
        {made && !isOutdated && <SendResult attempt={made} />}
        {send.isError && <ProblemNotice error={send.error} compact />}
        <SendAttempts order={order} />
        {order.idempotencyKey && (
          <Disclosure summary={t('erp.technical')} className={css.technical}>
            <dl>
              <dt>{t('erp.key')}</dt>
              <dd>
                <span className={css.key}>
                  <bdi dir="ltr">{order.idempotencyKey}</bdi>
                  <CopyButton value={order.idempotencyKey} />
                </span>
                <small>{t('erp.keyHint')}</small>
              </dd>
            </dl>
          </Disclosure>
        )}
      </div>
    </Section>
  )
}
