import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { createDelegation, type Delegation } from '@/contract/delegations'
import { dateIn } from '@/domain/calendar'
import type { UserId } from '@/domain/ids'
import { useSession } from '@/features/session/use-session'
import { ApiForm } from '@/shared/forms/ApiForm'
import { DateField } from '@/shared/forms/DateField'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'

type Person = Delegation['from']
type Props = { delegators: readonly Person[]; candidates: readonly Person[]; onClose: () => void }

export function DelegationDialog({ delegators, candidates, onClose }: Props) {
  const { t } = useTranslation(['authorizations', 'common'])
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
    <AppModal opened onClose={onClose} title={t('delegations.add')}>
      <ApiForm form={form} label={t('delegations.add')}>
        <div className="stack">
          <p className="flat">{isOwn ? t('delegations.what') : t('delegations.whatFor', { from })}</p>
          <FormProblem form={form} />
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
          <div className="row end-row">
            <Button variant="default" onClick={onClose}>
              {t('common:action.cancel')}
            </Button>
            <Button type="submit" loading={form.pending}>
              {t('delegations.submit')}
            </Button>
          </div>
        </div>
      </ApiForm>
    </AppModal>
  )
}
