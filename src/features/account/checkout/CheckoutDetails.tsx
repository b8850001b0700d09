import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { attachmentLimits } from '@/contract/documents'
import { orderFieldLimits } from '@/contract/order-fields'
import { documentPreferences } from '@/domain/account/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import { useFormat } from '@/shared/i18n/use-format'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { FileUpload } from '@/shared/ui/FileUpload'
import { Section } from '@/shared/ui/Section'
import type { CheckoutDraft } from './checkout-draft.store'
import type { Checkout } from './checkout-form'
import css from './checkout.module.css'

type Props = {
  field: (name: 'poNumber' | 'reference' | 'requestedOn' | 'documentPreference' | 'note') => object
  attachments: CheckoutDraft['attachments']
  attachmentsError: ReactNode
  earliestOn: string
  rules: Checkout['rules']
  onAttachments: (attachments: CheckoutDraft['attachments']) => void
}

export function CheckoutDetails({ field, attachments, attachmentsError, earliestOn, rules, onAttachments }: Props) {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const requestedOn = field('requestedOn') as { value: string; onChange: (value: string) => void }
  return (
    <Section title={t('checkout.details.title')}>
      <div className={css.fields}>
        <TextInput
          label={t('checkout.poNumber.label')}
          description={t(rules.poNumberRequired ? 'checkout.poNumber.hintRequired' : 'checkout.poNumber.hint')}
          aria-required={rules.poNumberRequired}
          {...field('poNumber')}
        />
        <TextInput
          label={t('checkout.reference.label')}
          description={t(rules.referenceRequired ? 'checkout.reference.hintRequired' : 'checkout.reference.hint')}
          aria-required={rules.referenceRequired}
          {...field('reference')}
        />
        <DateField
          label={t('checkout.requestedOn.label')}
          description={t(
            rules.requestedDateRequired ? 'checkout.requestedOn.hintRequired' : 'checkout.requestedOn.hint',
            { date: format.date(earliestOn) },
          )}
          min={earliestOn}
          {...requestedOn}
        />
        <NativeSelect
          label={t('checkout.document.label')}
          description={t('checkout.document.hint')}
          data={documentPreferences.map((value) => ({ value, label: t(`checkout.document.${value}`) }))}
          {...field('documentPreference')}
        />
        <Textarea
          className={css.fullWidth}
          label={t('checkout.note.label')}
          description={t('checkout.note.hint', {
            count: orderFieldLimits.note,
            number: format.number(orderFieldLimits.note),
          })}
          autosize
          minRows={2}
          maxRows={8}
          {...field('note')}
        />
        <div className={css.fullWidth}>
          {rules.attachmentsAllowed || attachments.length > 0 ? (
            <FileUpload
              label={t('checkout.attachments.label')}
              types={attachmentLimits.types}
              maxBytes={attachmentLimits.maxBytes}
              maxFiles={attachmentLimits.maxFiles}
              value={attachments}
              onChange={(files) => onAttachments(files as CheckoutDraft['attachments'])} // the ids come from `sendAttachment`
              upload={sendAttachment}
              remove={removeAttachment}
            />
          ) : (
            <p className="cap">{t('checkout.attachments.off')}</p>
          )}
          {attachmentsError && (
            <p className={css.error} role="alert">
              {attachmentsError}
            </p>
          )}
        </div>
      </div>
    </Section>
  )
}
