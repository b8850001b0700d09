import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { cancelQuote, declineQuote } from '@/contract/quote-requests'
import type { QuoteDetail } from '@/contract/quotes'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'

type Props = { quote: QuoteDetail; step: 'decline' | 'cancel'; onClose: () => void }

/** An offer is declined, a request taken back: both for good. */
export function EndQuoteDialog({ quote, step, onClose }: Props) {
  const { t } = useTranslation('quotes')
  const form = useApiForm({
    endpoint: step === 'decline' ? declineQuote : cancelQuote,
    initial: { reason: '' },
    version: quote.version,
    versionFrom: (current) => (current as QuoteDetail).version, // what `conflict/stale` of these endpoints carries
    toRequest: ({ reason }, version) => ({ params: { quoteId: quote.id }, body: { version, reason } }),
    onSuccess: () => {
      notify({ title: t('end.done', { number: quote.number }), tone: 'info' })
      onClose()
    },
    guard: false,
  })
  const words =
    step === 'decline'
      ? { title: t('end.decline.title', { number: quote.number }), label: t('end.decline.label') }
      : { title: t('end.cancel.title', { number: quote.number }), label: t('end.cancel.label') }
  return (
    <FormDialog
      form={form}
      title={words.title}
      submitLabel={step === 'decline' ? t('end.decline.confirm') : t('end.cancel.confirm')}
      danger
      cancelLabel={t('end.keep')}
      onClose={onClose}
    >
      <Textarea
        label={words.label}
        description={t('end.hint')}
        autosize
        minRows={3}
        maxLength={quoteLimits.reason}
        data-autofocus
        {...form.field('reason')}
      />
    </FormDialog>
  )
}
