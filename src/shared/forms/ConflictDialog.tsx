import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import css from './ConflictDialog.module.css'
import type { Merge } from './merge'
import type { ApiFormState } from './use-api-form'

const asText = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

/** Somebody else saved first: each field both sides changed is decided by the person, the rest is merged and said. */
export function ConflictDialog({ form }: { form: ApiFormState }) {
  const { t } = useTranslation(['common', 'problems'])
  const format = useFormat()
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const conflict = form.conflict as Merge<Record<string, unknown>> | undefined
  if (!conflict) return null
  const clashes = conflict.clashes.length > 0
  const nameOf = (field: string): string => form.labels?.[field] ?? field
  const shown = (field: string, value: unknown): string => form.display?.[field]?.(value) ?? asText(value)

  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    const taken = conflict.clashes.filter(({ field }) => theirs.includes(field))
    form.resolveConflict(Object.fromEntries(taken.map(({ field, theirs: value }) => [field, value])) as never)
  }
  return (
    <AppModal opened onClose={form.dismissConflict} title={t('conflict.title')} size="lg">
      <form onSubmit={handleSubmit} className="stack" data-testid="conflict-dialog">
        <p className="flat">{clashes ? t('conflict.text') : t('problems:noClash.text')}</p>
        {conflict.takenOver.length > 0 && (
          <p className="flat dim">{t('conflict.merged', { fields: format.list(conflict.takenOver.map(nameOf)) })}</p>
        )}
        {conflict.clashes.map(({ field, yours, theirs: value }) => (
          <fieldset key={field} className={css.field}>
            <legend>{nameOf(field)}</legend>
            {(['yours', 'theirs'] as const).map((side) => (
              <label key={side} className={css.choice}>
                <input
                  type="radio"
                  name={field}
                  checked={theirs.includes(field) === (side === 'theirs')}
                  onChange={() =>
                    setTheirs(side === 'theirs' ? [...theirs, field] : theirs.filter((other) => other !== field))
                  }
                />
                <span>{t(`conflict.${side}`)}</span>
                <b>{shown(field, side === 'yours' ? yours : value)}</b>
              </label>
            ))}
          </fieldset>
        ))}
        <div className="row end-row">
          <Button variant="default" onClick={form.dismissConflict}>
            {t('conflict.back')}
          </Button>
          <Button type="submit" loading={form.pending}>
            {clashes ? t('conflict.save') : t('problems:noClash.save')}
          </Button>
        </div>
      </form>
    </AppModal>
  )
}
