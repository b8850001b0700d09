import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import {
  addGlossaryTerm,
  deleteGlossaryTerm,
  type GlossaryTerm,
  updateGlossaryTerm,
} from '@/contract/admin/translations/text-help'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { useLanguageName } from '@/entities/text/use-language-name'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { AppModal } from '@/shared/ui/AppModal'
import { bodyOf, termValues } from './term-values'
import css from './workbench.module.css'

type Props = { term: GlossaryTerm | undefined; languages: readonly WorkbenchLanguage[]; onClose: () => void }

/** One term of the glossary: the words for it in every language, with their bent forms, and the words against it. */
export function TermDialog({ term, languages, onClose }: Props) {
  return term ? (
    <EditTerm term={term} languages={languages} onClose={onClose} />
  ) : (
    <AddTerm languages={languages} onClose={onClose} />
  )
}

function AddTerm({ languages, onClose }: Omit<Props, 'term'>) {
  const { t } = useTranslation('translations')
  const form = useApiForm({
    endpoint: addGlossaryTerm,
    initial: termValues(undefined, languages),
    guard: false,
    toRequest: (values) => ({ body: bodyOf(values, languages) }),
    onSuccess: onClose,
  })
  return <TermForm title={t('glossary.add')} form={form} languages={languages} onClose={onClose} />
}

function EditTerm({ term, languages, onClose }: Props & { term: GlossaryTerm }) {
  const problem = useProblemText()
  const form = useApiForm({
    endpoint: updateGlossaryTerm,
    initial: termValues(term, languages),
    version: term.version,
    guard: false,
    toRequest: (values, version) => ({ params: { termId: term.id }, body: { ...bodyOf(values, languages), version } }),
    fromCurrent: (current) => ({
      values: termValues(current as GlossaryTerm, languages),
      version: (current as GlossaryTerm).version,
    }),
    onSuccess: onClose,
  })
  const remove = useMutation({
    ...mutation(deleteGlossaryTerm),
    onSuccess: onClose,
    onError: (error) => notify({ title: problem(error).title, tone: 'bad' }),
  })
  return (
    <TermForm
      title={term.term}
      form={form}
      languages={languages}
      onClose={onClose}
      onDelete={() => remove.mutate({ params: { termId: term.id }, body: { version: term.version } })}
    />
  )
}

type FormProps = {
  title: string
  form: ReturnType<typeof useApiForm<ReturnType<typeof termValues>, never, never>>
  languages: readonly WorkbenchLanguage[]
  onClose: () => void
  onDelete?: () => void
}

function TermForm({ title, form, languages, onClose, onDelete }: FormProps) {
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  return (
    <AppModal opened onClose={onClose} title={title} size="lg">
      <ApiForm form={form} className="stack">
        <FormProblem form={form} />
        <TextInput label={t('glossary.term')} data-autofocus {...form.field('term')} />
        <Textarea label={t('glossary.note')} autosize {...form.field('note')} />
        <div className="row">
          <Checkbox label={t('glossary.kept')} {...form.field('isKept', 'checkbox')} />
          <Checkbox label={t('glossary.caseSensitive')} {...form.field('isCaseSensitive', 'checkbox')} />
        </div>
        {!form.values.isKept && (
          <div className={css.words}>
            {languages.map(({ code, direction, ...language }) => (
              <div key={code} role="group" aria-label={nameOf({ code, ...language })}>
                <span>{nameOf({ code, ...language })}</span>
                <TextInput label={t('glossary.words')} lang={code} dir={direction} {...form.field(`words.${code}`)} />
                <TextInput
                  label={t('glossary.forbidden')}
                  lang={code}
                  dir={direction}
                  {...form.field(`forbidden.${code}`)}
                />
              </div>
            ))}
            <p className="cap flat">{t('glossary.wordsHint')}</p>
          </div>
        )}
        <div className="row end-row">
          {onDelete && (
            <Button variant="subtle" color="gray" onClick={onDelete}>
              {t('glossary.delete')}
            </Button>
          )}
          <Button type="submit" loading={form.pending}>
            {t('keys.save')}
          </Button>
        </div>
      </ApiForm>
    </AppModal>
  )
}
