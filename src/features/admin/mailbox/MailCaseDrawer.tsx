import '@mantine/core/styles/Input.layer.css'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { createMailCase } from '@/contract/admin/mailbox'
import { caseLimits } from '@/contract/cases'
import type { MailThread } from '@/contract/mailbox-parts'
import { type CaseType, caseTypes } from '@/domain/cases/vocabulary'
import type { CompanyId } from '@/domain/ids'
import { mailChoices } from '@/entities/mailbox/mail.queries'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'

/** MBX-02: what was recognised is filled in; the words of the message become the first of the case. */
export function MailCaseDrawer({ thread, onClose }: { thread: MailThread; onClose: () => void }) {
  const { t } = useTranslation(['mailbox', 'cases', 'common'])
  const navigate = useNavigate()
  const { data } = useQuery(mailChoices())
  const records = [...thread.records, ...thread.recognised].filter(({ kind }) => kind !== 'case')
  const form = useApiForm({
    endpoint: createMailCase,
    initial: {
      ...{ companyId: thread.company?.id ?? '', subject: thread.subject, type: 'complaint' as CaseType },
      record: records[0]?.id ?? '',
    },
    toRequest: ({ companyId, subject, type, record }) => {
      const about = records.find(({ id }) => id === record)
      return {
        params: { threadId: thread.id },
        body: {
          ...{ companyId: companyId as CompanyId, subject, type, assigneeId: null },
          record: about ? { kind: about.kind, id: about.id } : null,
        },
      }
    },
    fieldFor: (path) => path.split('.')[0],
    onSuccess: ({ id, number }) => {
      notify({ title: t('case.created', { number }), tone: 'good' })
      void navigate({ to: '/admin/cases/$caseId', params: { caseId: id } })
    },
  })
  return (
    <FormDrawer form={form} title={t('case.title')} submitLabel={t('case.create')} isNew onClose={onClose}>
      <p className="dim">{t('case.lead')}</p>
      <NativeSelect
        label={t('case.customer')}
        required
        {...form.field('companyId')}
        data={[
          { value: '', label: '' },
          ...(data?.customers ?? (thread.company ? [thread.company] : [])).map(({ id, name }) => ({
            value: id,
            label: name,
          })),
        ]}
      />
      <TextInput label={t('case.subject')} required maxLength={caseLimits.subject} {...form.field('subject')} />
      <NativeSelect
        label={t('case.type')}
        {...form.field('type')}
        data={caseTypes.map((value) => ({ value, label: t(`cases:type.${value}`) }))}
      />
      <NativeSelect
        label={t('case.record')}
        {...form.field('record')}
        data={[
          { value: '', label: t('case.noRecord') },
          ...records.map(({ kind, id, label }) => ({ value: id, label: t(`record.${kind}`, { label }) })),
        ]}
      />
    </FormDrawer>
  )
}
