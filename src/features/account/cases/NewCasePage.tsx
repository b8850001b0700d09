import '@mantine/core/styles/Radio.layer.css'
import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isTransient } from '@/api/problem'
import { caseLimits, createCase } from '@/contract/cases'
import { attachmentLimits } from '@/contract/documents'
import { type CaseType, caseTypes } from '@/domain/cases/vocabulary'
import type { AttachmentId } from '@/domain/ids'
import { messageLimits } from '@/domain/messages/vocabulary'
import { caseQueries } from '@/entities/case/case.queries'
import { CaseRecordLink } from '@/entities/case/CaseRecordLink'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { removeAttachment, sendAttachment } from '@/shared/lib/attachments'
import { notify } from '@/shared/lib/notify'
import { FileUpload } from '@/shared/ui/FileUpload'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import type { UploadedFile } from '@/shared/ui/use-uploads'
import css from './cases.module.css'

const routeApi = getRouteApi('/account/_gate/cases/new')

/** CAS-01: what it is about, in which words, and where the answer is to go. */
export function NewCasePage() {
  const { t } = useTranslation('cases')
  const navigate = useNavigate()
  const { user } = useSession()
  const { about, record: recordId } = routeApi.useSearch()
  const known = useQuery({ ...caseQueries.record(about ?? 'order', recordId ?? ''), enabled: !!about && !!recordId })
  // Also before the record is known by name, and where asking for its name failed: the case must not lose what it is about.
  const isGone = known.error !== null && !isTransient(known.error)
  const record = about && recordId && !isGone ? { kind: about, id: recordId } : null
  const form = useApiForm({
    endpoint: createCase,
    initial: {
      subject: '',
      type: (about === 'invoice' ? 'billing' : 'question') as CaseType,
      text: '',
      otherEmail: '',
      files: [] as UploadedFile[],
    },
    toRequest: ({ subject, type, text, otherEmail, files }) => ({
      body: {
        ...{ subject, type, text, record, otherEmail: otherEmail.trim() || null },
        // The upload field gives back the ids it was given.
        attachmentIds: files.map(({ id }) => id as AttachmentId),
      },
    }),
    fieldFor: (path) => (path.startsWith('attachmentIds') ? 'files' : path),
    onSuccess: ({ id, number }) => {
      notify({ title: t('new.done', { number }), message: t('new.doneText'), tone: 'good' })
      void navigate({ to: '/account/cases/$caseId', params: { caseId: id } })
    },
  })
  return (
    <>
      <PageHeader title={t('new.title')} sub={t('new.lead')} />
      <ApiForm form={form} label={t('new.title')}>
        <div className={css.form}>
          <FormProblem form={form} />
          {known.data && (
            <p className={css.about}>
              <span className="cap">{t('new.about')}</span> <CaseRecordLink record={known.data} />
            </p>
          )}
          {known.error && !isGone && <ProblemNotice error={known.error} compact onRetry={() => void known.refetch()} />}
          <TextInput label={t('new.subject')} required maxLength={caseLimits.subject} {...form.field('subject')} />
          <Radio.Group label={t('new.type')} {...form.field('type')}>
            <div className={css.types}>
              {caseTypes.map((value) => (
                <Radio key={value} value={value} label={t(`type.${value}`)} />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={t('new.message')}
            required
            autosize
            minRows={5}
            maxRows={18}
            maxLength={messageLimits.text}
            {...form.field('text')}
          />
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
          <TextInput
            type="email"
            label={t('new.otherEmail')}
            description={t('new.otherEmailHint', { email: user.email })}
            {...form.field('otherEmail')}
          />
          <div className="row">
            <Button type="submit" loading={form.pending}>
              {t('new.submit')}
            </Button>
            <LinkButton to="/account/cases" variant="default">
              {t('new.cancel')}
            </LinkButton>
          </div>
        </div>
      </ApiForm>
    </>
  )
}
