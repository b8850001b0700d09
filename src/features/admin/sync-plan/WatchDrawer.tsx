import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SyncWatch, updateSyncWatch } from '@/contract/admin/sync-health'
import type { UserId } from '@/domain/ids'
import { dataKinds, type DataKind } from '@/domain/sync/freshness'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { DurationField } from '@/shared/forms/DurationField'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { toggled } from '@/shared/lib/toggled'
import css from './plan.module.css'

type Values = { [K in DataKind]: number | null } & { recipients: UserId[] }
const valuesOf = ({ freshness, recipients }: SyncWatch): Values => ({
  ...(Object.fromEntries(freshness.map(({ kind, thresholdSeconds }) => [kind, thresholdSeconds])) as {
    [K in DataKind]: number
  }),
  recipients,
})

type Props = { watch: SyncWatch; onClose: () => void }

/** From when data counts as stale, and who is told when a job changes its state. */
export function WatchDrawer({ watch: current, onClose }: Props) {
  const { t } = useTranslation('syncHealth')
  const format = useFormat()
  const [watch] = useState(current)
  const form = useApiForm({
    endpoint: updateSyncWatch,
    initial: valuesOf(watch),
    version: watch.version,
    toRequest: ({ recipients, ...thresholds }, version) => ({
      // What cannot be read is sent as nothing, and refused at its field.
      body: { version, recipients, thresholds: mapped(thresholds, (seconds) => seconds ?? 0) },
    }),
    fieldFor: (path) => path.replace(/^thresholds\./, '').replace(/^recipients\..*/, 'recipients'),
    fromCurrent: (now) => {
      const stored = now as SyncWatch // what `conflict/stale` of this endpoint carries
      return { values: valuesOf(stored), version: stored.version }
    },
    labels: { ...mapped(byKind, (kind) => t(`data.${kind}`)), recipients: t('alerts.recipients') },
    display: {
      ...mapped(byKind, () => (seconds: unknown) => (seconds === null ? '' : format.duration(Number(seconds)))),
      recipients: (ids) =>
        format.list(watch.people.filter(({ id }) => (ids as UserId[]).includes(id)).map(({ name }) => name)),
    },
    onSuccess: () => {
      notify({ title: t('freshness.saved'), tone: 'good' })
      onClose()
    },
  })

  return (
    <FormDrawer form={form} title={t('freshness.change')} size={460} onClose={onClose}>
      <p className="cap">{t('freshness.hint')}</p>
      {dataKinds.map((kind) => (
        <DurationField
          key={kind}
          label={t(`data.${kind}`)}
          value={form.values[kind]}
          onChange={(seconds) => form.setValue(kind, seconds)}
          error={form.errors[kind]}
        />
      ))}
      <fieldset className={css.people}>
        <legend>{t('alerts.recipients')}</legend>
        <p className="cap">{t('alerts.recipientsHint')}</p>
        {watch.people.map(({ id, name, email }) => (
          <Checkbox
            key={id}
            label={<bdi>{name}</bdi>}
            description={<bdi>{email}</bdi>}
            checked={form.values.recipients.includes(id)}
            onChange={() => form.setValue('recipients', toggled(form.values.recipients, id) ?? [])}
          />
        ))}
      </fieldset>
    </FormDrawer>
  )
}

const byKind = Object.fromEntries(dataKinds.map((kind) => [kind, kind])) as { [K in DataKind]: K }
const mapped = <V, W>(values: Readonly<Record<DataKind, V>>, change: (value: V) => W): Record<DataKind, W> =>
  Object.fromEntries(dataKinds.map((kind) => [kind, change(values[kind])])) as Record<DataKind, W>
