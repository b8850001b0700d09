import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Authorization, decideAuthorization, feedbackMaxLength } from '@/contract/authorizations'
import type { DecisionOutcome } from '@/domain/authorizations/vocabulary'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { AuthorizationChecks } from './AuthorizationChecks'

type Props = { authorization: Authorization; outcome: DecisionOutcome; onClose: () => void }

/** AUT-12, AUT-14: one decision, with what was looked at again and words for the orderer. */
export function DecisionDialog({ authorization, outcome, onClose }: Props) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const { orderId, number, orderer, total } = authorization
  const form = useApiForm({
    endpoint: decideAuthorization,
    initial: { feedback: '' },
    version: authorization.version,
    toRequest: ({ feedback }, version) => ({
      params: { orderId },
      body: { version, outcome, feedback: feedback.trim() || undefined },
    }),
    onSuccess: () => {
      notify({ title: t(`done.${outcome}`, { number }), tone: outcome === 'approved' ? 'good' : 'info' })
      onClose()
    },
    guard: false,
  })
  const amount = total ? format.money(total) : undefined
  return (
    <FormDialog
      form={form}
      title={t(`dialog.${outcome}`, { number })}
      submitLabel={amount ? t(`dialog.${outcome}Submit`, { number, amount }) : t(`dialog.${outcome}`, { number })}
      danger={outcome === 'declined'}
      onClose={onClose}
    >
      <p className="flat">
        {amount ? t('dialog.what', { name: orderer.name, amount }) : t('dialog.whatPlain', { name: orderer.name })}
      </p>
      {outcome === 'approved' && <AuthorizationChecks checks={authorization.checks} />}
      <Textarea
        label={t(outcome === 'declined' ? 'dialog.why' : 'dialog.note')}
        description={t('dialog.feedbackHint', { name: orderer.name })}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={feedbackMaxLength}
        data-autofocus
        {...form.field('feedback')}
      />
    </FormDialog>
  )
}
