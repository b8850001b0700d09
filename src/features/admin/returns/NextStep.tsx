import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { type DeskReturn, sendReturn } from '@/contract/admin/return-desk'
import { type ReturnAct, returnActs } from '@/domain/returns/vocabulary'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { ActForm } from './ActForm'

/** What the desk does next with a return; what it may not do says why. */
export function NextStep({ detail }: { detail: DeskReturn }) {
  const { t } = useTranslation('returns')
  const refusal = useRefusal()
  const [chosen, setChosen] = useState<ReturnAct | null>(null)
  const possible = returnActs.filter((act) =>
    detail.allowedActions.some(({ action, allowed }) => allowed && action === act),
  )
  const blocked = detail.allowedActions.find(
    ({ action, reason }) => action === 'authorize' && reason?.code.startsWith('permission'),
  )
  const act = chosen && possible.includes(chosen) ? chosen : possible[0]
  if (detail.erp.state === 'queued' || detail.erp.state === 'failed') return <NotInErp detail={detail} />
  if (blocked) return <p className="dim">{refusal(blocked)}</p>
  if (!act) return <p className="dim">{t('desk.nothingLeft')}</p>
  return (
    <Section
      title={t(`desk.actTitle.${act}`)}
      more={
        possible.length > 1 &&
        possible
          .filter((other) => other !== act)
          .map((other) => (
            <Button key={other} size="compact-sm" variant="subtle" onClick={() => setChosen(other)}>
              {t(`desk.act.${other}`)}
            </Button>
          ))
      }
    >
      <ActForm key={`${act} ${detail.version}`} detail={detail} act={act} onDone={() => setChosen(null)} />
    </Section>
  )
}

function NotInErp({ detail }: { detail: DeskReturn }) {
  const { t } = useTranslation('returns')
  const refusal = useRefusal()
  const send = useMutation(mutation(sendReturn))
  const action = detail.allowedActions.find((each) => each.action === 'send')
  return (
    <>
      {send.error && <ProblemNotice error={send.error} compact />}
      <Notice
        tone="warn"
        title={detail.erpMessage ? t('desk.refused', { message: detail.erpMessage }) : t('desk.waits')}
        action={
          <ActionButton
            size="xs"
            variant="default"
            loading={send.isPending}
            disabledReason={refusal(action)}
            onClick={() =>
              send.mutate(
                { params: { returnId: detail.id }, body: { version: detail.version } },
                { onSuccess: () => notify({ title: t('desk.sentNow'), tone: 'good' }) },
              )
            }
          >
            {t('desk.send')}
          </ActionButton>
        }
      >
        {t('desk.erpFirst')}
      </Notice>
    </>
  )
}
