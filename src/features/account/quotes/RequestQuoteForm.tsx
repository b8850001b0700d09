import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attachmentLimits } from '@/contract/documents'
import { type QuoteStart, requestQuote } from '@/contract/quote-requests'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { useCan, useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { DateField } from '@/shared/forms/DateField'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { notify } from '@/shared/lib/notify'
import { FileUpload } from '@/shared/ui/FileUpload'
import { Section } from '@/shared/ui/Section'
import { WithRail } from '@/shared/ui/WithRail'
import { forgetQuoteDraft, keepQuoteDraft, quoteDraftOf } from './quote-draft.store'
import { RequestSummary } from './RequestSummary'
import { type RequestValues, startRequest, toWantedLines } from './wanted'
import { WantedLines } from './WantedLines'
import css from './wanted.module.css'

type Props = { start: QuoteStart; source: string }

export function RequestQuoteForm({ start, source }: Props) {
  const { t } = useTranslation('quotes')
  const navigate = useNavigate()
  const { user, company } = useSession()
  const seesPrices = useCan('prices.view')
  const [kept] = useState(() => quoteDraftOf(user.id, source))
  const [initial] = useState(() => kept ?? startRequest(start))
  const form = useApiForm({
    endpoint: requestQuote,
    initial,
    toRequest: ({ subject, note, wishedOn, lines, attachments }: RequestValues) => ({
      body: {
        subject,
        ...(note.trim() !== '' && { note }),
        ...(wishedOn !== '' && { wishedOn }),
        lines: toWantedLines(lines),
        attachmentIds: attachments.map(({ id }) => id),
        ...(start.basedOn && { basedOn: start.basedOn.id }),
      },
    }),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'attachments' : path),
    onSuccess: ({ id, number }) => {
      forgetQuoteDraft(user.id)
      notify({ title: t('request.sent', { number }), tone: 'good' })
      void navigate({ to: '/account/quotes/$quoteId', params: { quoteId: id } })
    },
    // What was typed is kept: nothing is lost by leaving.
    guard: false,
  })
  const { values, errors, dirty } = form
  useEffect(() => {
    if (dirty) keepQuoteDraft(user.id, source, values)
  }, [dirty, source, user.id, values])
  const discard = (): void => {
    forgetQuoteDraft(user.id)
    const fresh = startRequest(start)
    for (const name of ['subject', 'note', 'wishedOn', 'lines', 'attachments'] as const)
      form.setValue(name, fresh[name])
  }

  return (
    <ApiForm form={form} label={t('request.title')}>
      <WithRail
        railLabel={t('request.summary')}
        rail={<RequestSummary start={start} lines={values.lines} pending={form.pending} />}
      >
        <div className="stack">
          <FormProblem form={form} />
          {kept && (
            <p className={css.hint}>
              {t('request.kept')}{' '}
              <Button variant="subtle" size="compact-sm" onClick={discard}>
                {t('request.discard')}
              </Button>
            </p>
          )}
          <WantedLines
            lines={values.lines}
            currency={seesPrices ? (company?.currency ?? null) : null}
            errors={errors}
            priceHeader={t('wanted.price')}
            onChange={(lines) => form.setValue('lines', lines)}
          />
          <Section title={t('request.details')}>
            <div className={css.fields}>
              <TextInput
                label={t('request.subject')}
                description={t('request.subjectHint')}
                maxLength={quoteLimits.subject}
                {...form.field('subject')}
              />
              <DateField
                label={t('request.wishedOn')}
                description={t('request.wishedOnHint')}
                min={start.earliestOn}
                value={values.wishedOn}
                error={errors.wishedOn}
                onChange={(wishedOn) => form.setValue('wishedOn', wishedOn)}
              />
              <Textarea
                className={css.full}
                label={t('request.note')}
                autosize
                minRows={2}
                maxRows={8}
                maxLength={quoteLimits.note}
                {...form.field('note')}
              />
              <div className={css.full}>
                <FileUpload
                  label={t('request.files')}
                  types={attachmentLimits.types}
                  maxBytes={quoteLimits.fileBytes}
                  maxFiles={quoteLimits.files}
                  value={values.attachments}
                  onChange={(files) => form.setValue('attachments', files as RequestValues['attachments'])} // ids come from `sendAttachment`
                  upload={sendAttachment}
                  remove={removeAttachment}
                />
                {errors.attachments && (
                  <p className={css.error} role="alert">
                    {errors.attachments}
                  </p>
                )}
              </div>
            </div>
          </Section>
        </div>
      </WithRail>
    </ApiForm>
  )
}
