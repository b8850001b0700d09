import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import { createSavedView, type SavedView, updateSavedView } from '@/contract/views'
import { audiencesOf, sideOfList, type ViewAudience, viewLimits } from '@/domain/views/vocabulary'
import { FormDialog } from '@/shared/forms/FormDialog'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { RadioCards } from '@/shared/ui/RadioCards'
import { useRefusal } from '@/shared/ui/use-refusal'
import { columnsToSave } from './columns-to-save'
import type { CurrentView } from './current-view'
import css from './saved-views.module.css'

type Props = {
  view: CurrentView
  /** The view to rename or share; without it a new one is made of what the list shows. */
  edited: SavedView | undefined
  share: AllowedAction<'share'> | undefined
  onClose: () => void
}
type Values = { name: string; audience: ViewAudience }

/** A name for a view, and who sees it. */
export function ViewDialog({ view, edited, share, onClose }: Props) {
  return edited ? <EditView view={edited} share={share} onClose={onClose} /> : <NewView {...{ view, share, onClose }} />
}

function NewView({ view, share, onClose }: Omit<Props, 'edited'>) {
  const { t } = useTranslation('lists')
  const { address, list } = view
  const form = useApiForm({
    endpoint: createSavedView,
    initial: { name: '', audience: 'mine' } as Values,
    toRequest: (values) => ({
      body: { ...values, listId: list, query: address.queryOf(address.search), columns: columnsToSave(view) },
    }),
    guard: false,
    onSuccess: (made) => {
      onClose()
      address.open(made, true)
      notify({ title: t('view.saved', { name: made.name }) })
    },
  })
  return (
    <Fields title={t('view.newTitle')} form={form} list={list} share={share} onClose={onClose} hint={t('view.hint')} />
  )
}

function EditView({ view, share, onClose }: { view: SavedView } & Pick<Props, 'share' | 'onClose'>) {
  const { t } = useTranslation('lists')
  const form = useApiForm({
    endpoint: updateSavedView,
    initial: { name: view.name, audience: view.audience } as Values,
    version: view.version,
    toRequest: (values, version) => ({ params: { viewId: view.id }, body: { ...values, version } }),
    fromCurrent: (current) => {
      const { name, audience, version } = current as SavedView
      return { values: { name, audience }, version }
    },
    labels: { name: t('view.name'), audience: t('view.audience') },
    display: { audience: (value) => t(`audience.${value as ViewAudience}`) },
    guard: false,
    onSuccess: ({ name }) => {
      onClose()
      notify({ title: t('view.saved', { name }) })
    },
  })
  return <Fields title={t('view.edit')} form={form} list={view.listId} share={share} onClose={onClose} />
}

type FieldsProps = {
  title: string
  hint?: string
  form: ReturnType<typeof useApiForm<Values, never, Record<number, unknown>>>
  list: SavedView['listId']
} & Pick<Props, 'share' | 'onClose'>

function Fields({ title, hint, form, list, share, onClose }: FieldsProps) {
  const { t } = useTranslation('lists')
  const reason = useRefusal()(share)
  return (
    <FormDialog form={form} title={title} submitLabel={t('save')} cancelLabel={t('cancel')} onClose={onClose}>
      {hint && <p className="flat dim">{hint}</p>}
      <TextInput data-autofocus label={t('view.name')} required maxLength={viewLimits.name} {...form.field('name')} />
      <div className={css.audience}>
        <p className="flat" aria-hidden>
          {t('view.audience')}
        </p>
        <RadioCards
          label={t('view.audience')}
          name="audience"
          value={form.values.audience}
          options={audiencesOf(sideOfList(list)).map((value) => ({
            value,
            label: t(`audience.${value}`),
            disabled: value !== 'mine' && reason !== undefined && value !== form.values.audience,
          }))}
          onChange={(audience) => form.setValue('audience', audience)}
        />
        {reason && <p className="cap">{reason}</p>}
      </div>
    </FormDialog>
  )
}
