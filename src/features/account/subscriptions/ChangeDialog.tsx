import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import {
  changeSubscription,
  previewSubscriptionChange,
  type Subscription,
  type SubscriptionWish,
} from '@/contract/subscriptions'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { ChangePreview } from './ChangePreview'
import css from './subscriptions.module.css'
import type { Asked } from './SubscriptionPage'
import { WishFields } from './WishFields'

type Props = { subscription: Subscription; asked: Asked; onClose: () => void }

/** First what is wished, then exactly what it comes to as the backend says, and only then the act. */
export function ChangeDialog({ subscription, asked, onClose }: Props) {
  const { t } = useTranslation('subscriptions')
  const preview = useMutation(mutation(previewSubscriptionChange))
  const change = useMutation(mutation(changeSubscription))
  const [wish, setWish] = useState<SubscriptionWish | null>(typeof asked === 'string' ? null : asked)
  const { id: subscriptionId, version } = subscription
  const params = { subscriptionId }

  const look = (wanted: SubscriptionWish): void => {
    setWish(wanted)
    change.reset()
    preview.mutate({ params, body: { wish: wanted } })
  }
  const lookAtOnce = useEffectEvent(() => {
    if (wish) preview.mutate({ params, body: { wish } })
  })
  useEffect(() => lookAtOnce(), [])

  const confirm = (): void => {
    if (!wish) return
    change.mutate(
      { params, body: { version, wish } },
      {
        onSuccess: () => {
          notify({ title: t(`done.${wish.kind}`), tone: 'good' })
          onClose()
        },
      },
    )
  }
  const kind = typeof asked === 'string' ? asked : asked.kind
  const fields = typeof asked === 'string' ? asked : null
  const error = change.error ?? preview.error
  // What had the focus goes with each stage: the next one is read and answered from its top.
  const stage = useRef<HTMLDivElement>(null)
  const isPreview = preview.data !== undefined
  const wasPreview = useRef(isPreview)
  useEffect(() => {
    if (fields && isPreview !== wasPreview.current)
      (isPreview ? stage.current : stage.current?.querySelector<HTMLElement>('input:enabled'))?.focus()
    wasPreview.current = isPreview
  }, [fields, isPreview])
  return (
    <AppModal opened onClose={onClose} title={t(`ask.${kind}`)} size="lg">
      <div ref={stage} tabIndex={-1} className={css.stage}>
        {fields && !preview.data && (
          <WishFields
            kind={fields}
            subscription={subscription}
            wish={wish}
            pending={preview.isPending}
            error={preview.error}
            onCancel={onClose}
            onPreview={look}
          />
        )}
        {error && (!fields || preview.data) && <ProblemNotice error={error} compact />}
        {!fields && preview.isPending && <SkeletonText lines={5} />}
        {preview.data && wish && (
          <>
            <ChangePreview preview={preview.data} kind={wish.kind} subscription={subscription} />
            <div className="row end-row">
              {fields ? (
                <Button variant="default" onClick={() => preview.reset()}>
                  {t('ask.back')}
                </Button>
              ) : (
                <Button variant="default" onClick={onClose} data-autofocus>
                  {t('ask.keep')}
                </Button>
              )}
              <Button
                color={wish.kind === 'cancel' ? 'var(--p-bad-solid)' : undefined}
                loading={change.isPending}
                onClick={confirm}
              >
                {t(`confirm.${wish.kind}`)}
              </Button>
            </div>
          </>
        )}
      </div>
    </AppModal>
  )
}
