import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { openDispute } from '@/contract/disputes'
import { attachmentLimits } from '@/contract/documents'
import type { AttachmentId } from '@/domain/ids'
import { messageLimits } from '@/domain/messages/vocabulary'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { FileUpload } from '@/shared/ui/FileUpload'
import { LinkButton } from '@/shared/ui/LinkButton'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import { useRefusal } from '@/shared/ui/use-refusal'
import { amountOf, type Draft, keyOf, linesOf } from './dispute-draft'
import { DisputePart } from './DisputePart'
import css from './dispute-form.module.css'

const routeApi = getRouteApi('/account/_gate/invoices/$invoiceId_/dispute')

/** Which lines are wrong, how much of them, and why; only that is held back. */
export function NewDisputePage() {
  const { t } = useTranslation('disputes')
  const navigate = useNavigate()
  const refusal = useRefusal()
  const { invoiceId } = routeApi.useParams()
  const { data } = useSuspenseQuery(disputeQueries.form(invoiceId))
  const { invoice, parts, most, mayAttach, allowedActions, currency } = data
  const form = useApiForm({
    endpoint: openDispute,
    initial: { lines: {} as Draft, message: '', files: [] as UploadedFile[] },
    toRequest: ({ lines, message, files }) => ({
      params: { invoiceId },
      body: {
        ...{ lines: linesOf(parts, lines), message },
        // The upload field gives back the ids it was given.
        attachmentIds: files.map(({ id }) => id as AttachmentId),
      },
    }),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'files' : path.startsWith('lines') ? 'lines' : path),
    onSuccess: ({ id, number }) => {
      notify({ title: t('new.done', { number }), tone: 'good' })
      void navigate({ to: '/account/disputes/$disputeId', params: { disputeId: id } })
    },
  })
  const { lines } = form.values
  const sum = parts.reduce((total, part) => {
    const line = lines[keyOf(part)]
    return total + (line ? amountOf(part, line) : 0)
  }, 0)
  const { error } = form.field('lines')
  const why = refusal(allowedActions.find(({ action }) => action === 'dispute'))
  return (
    <>
      <PageHeader title={t('new.title', { number: invoice.number })} parent={invoice.number} sub={t('new.lead')} />
      <ApiForm form={form} label={t('new.title', { number: invoice.number })}>
        <div className={css.form}>
          <FormProblem form={form} />
          <Section title={t('new.lines')}>
            <ul className={css.parts} data-invalid-group={error ? true : undefined}>
              {parts.map((part) => (
                <DisputePart
                  key={keyOf(part)}
                  part={part}
                  isWhole={parts.length === 1}
                  line={lines[keyOf(part)]}
                  onChange={(line) => form.setValue('lines', { ...lines, [keyOf(part)]: line })}
                />
              ))}
            </ul>
            {error && <p className={css.fault}>{sum === 0 ? t('new.nothing') : error}</p>}
          </Section>
          <Card>
            <SummaryList
              items={[{ label: t('new.sum'), value: <MoneyText value={{ amount: sum, currency }} strong /> }]}
              total={{
                label: t('new.rest'),
                value: <MoneyText value={{ amount: Math.max(most.amount - sum, 0), currency }} strong />,
              }}
            />
          </Card>
          <Textarea
            label={t('new.message')}
            required
            autosize
            minRows={4}
            maxRows={16}
            maxLength={messageLimits.text}
            {...form.field('message')}
          />
          {mayAttach && (
            <FileUpload
              label={t('new.files')}
              types={attachmentLimits.types}
              maxBytes={attachmentLimits.maxBytes}
              maxFiles={messageLimits.files}
              value={form.values.files}
              onChange={(files) => form.setValue('files', files)}
              upload={sendAttachment}
              remove={removeAttachment}
            />
          )}
          <div className="row">
            <ActionButton type="submit" disabledReason={why} reasonBelow loading={form.pending}>
              {t('new.submit')}
            </ActionButton>
            <LinkButton to="/account/invoices/$invoiceId" params={{ invoiceId }} variant="default">
              {t('new.cancel')}
            </LinkButton>
          </div>
        </div>
      </ApiForm>
    </>
  )
}
