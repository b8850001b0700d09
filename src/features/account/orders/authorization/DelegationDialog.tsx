import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { createDelegation, type Delegation } from '@/contract/delegations'
import { dateIn } from '@/domain/calendar'
import type { UserId } from '@/domain/ids'
import { useSession } from '@/features/session/use-session'
import { FormDialog } from '@/shared/forms/FormDialog'
import { DateField } from '@/shared/forms/DateField'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'

type Person = Delegation['from']
type Props = { delegators: readonly Person[]; candidates: readonly Person[]; onClose: () => void }

export function DelegationDialog({ delegators, candidates, onClose }: Props) {
  const { t } = useTranslation('authorizations')
  const { user, company } = useSession()
  const self = delegators.find(({ id }) => id === user.id) ?? delegators[0]
  const format = useFormat()
  const today = dateIn(company?.timeZone ?? format.timeZone, format.now())
  const form = useApiForm({
    endpoint: createDelegation,
    initial: { fromUserId: self?.id ?? '', toUserId: '', startsOn: today, endsOn: '', note: '' },
    toRequest: (values) => ({
      body: {
        ...values,
        fromUserId: values.fromUserId as UserId,
        toUserId: values.toUserId as UserId,
        note: values.note || undefined,
      },
    }),
    onSuccess: ({ to }) => {
      notify({ title: t('delegations.added', { name: to.name }), tone: 'good' })
      onClose()
    },
  })
  const { values } = form
  const isOwn = values.fromUserId === user.id
  const from = delegators.find(({ id }) => id === values.fromUserId)?.name ?? ''
  return (
    <FormDialog form={form} title={t('delegations.add')} submitLabel={t('delegations.submit')} onClose={onClose}>
      <p className="flat">{isOwn ? t('delegations.what') : t('delegations.whatFor', { from })}</p>
      {delegators.length > 1 && (
        <NativeSelect
          label={t('delegations.from')}
          data={delegators.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('fromUserId')}
        />
      )}
      <NativeSelect
        label={t('delegations.to')}
        data={[
          { value: '', label: t('delegations.choose') },
          ...candidates
            .filter(({ id }) => id !== values.fromUserId)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.field('toUserId')}
      />
      <DateField
        label={t('delegations.first')}
        min={today}
        value={values.startsOn}
        error={form.errors.startsOn}
        onChange={(date) => form.setValue('startsOn', date)}
      />
      <DateField
        label={t('delegations.last')}
        min={values.startsOn}
        value={values.endsOn}
        error={form.errors.endsOn}
        onChange={(date) => form.setValue('endsOn', date)}
      />
      <TextInput label={t('delegations.noteOptional')} maxLength={200} {...form.field('note')} />
    </FormDialog>
  )
}
