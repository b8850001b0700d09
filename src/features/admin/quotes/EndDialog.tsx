import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type DeskQuoteDetail, endQuote } from '@/contract/admin/quote-desk'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'

type Props = { quote: DeskQuoteDetail; step: 'refuse' | 'withdraw'; onClose: () => void }

/** Ends a quote from the seller's side, with the reason the customer reads. */
export function EndDialog({ quote, step, onClose }: Props) {
  const { t } = useTranslation('quotes')
  const form = useApiForm({
    endpoint: endQuote,
    initial: { reason: '' },
    version: quote.version,
    versionFrom: (current) => (current as DeskQuoteDetail).version, // what `conflict/stale` of this endpoint carries
    toRequest: ({ reason }, version) => ({ params: { quoteId: quote.id }, body: { version, step, reason } }),
    onSuccess: () => {
      notify({ title: t('end.done', { number: quote.number }), tone: 'info' })
      onClose()
    },
    guard: false,
  })
  const { number } = quote
  const title = step === 'refuse' ? t('desk.refuse.title', { number }) : t('desk.withdraw.title', { number })
  return (
    <FormDialog
      form={form}
      title={title}
      submitLabel={step === 'refuse' ? t('desk.refuse.action') : t('desk.withdraw.action')}
      danger
      cancelLabel={t('end.keep')}
      onClose={onClose}
    >
      <Textarea
        label={t('desk.endLabel')}
        description={t('desk.endHint')}
        autosize
        minRows={3}
        maxLength={quoteLimits.reason}
        data-autofocus
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
