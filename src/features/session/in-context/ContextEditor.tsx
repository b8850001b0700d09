import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { applyFix } from '@/domain/translations/checks/finding'
import type { Form, Forms } from '@/domain/translations/forms'
import { FormFields } from '@/entities/text/FormFields'
import { isPartialText } from '@/entities/text/is-partial-text'
import { textLook } from '@/entities/text/state-look'
import { TextStateBadge } from '@/entities/text/TextStateBadge'
import { fieldOf, formOf, formsIn } from '@/entities/text/text-fields'
import { useFindings } from '@/entities/text/use-findings'
import { nestedIn, useNestedKeys } from '@/entities/text/use-nested-keys'
import { useTextFields } from '@/entities/text/use-text-fields'
import { firstField, useTextForm, useTextSaved } from '@/entities/text/use-text-form'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { Tag } from '@/shared/ui/Tag'
import { useRefusal } from '@/shared/ui/use-refusal'
import { ContextSource } from './ContextSource'
import css from './in-context.module.css'
import type { SaveFirst } from './save-first'
import type { ShownDrafts } from './shown-drafts'

type Props = {
  textKey: TextKey
  text: Text
  /** The wording that stands on the page. */
  form: Form
  language: WorkbenchLanguage
  source: WorkbenchLanguage
  saveFirst: SaveFirst
  reportDirty: (dirty: boolean) => void
  onNext: () => void
  onOpen: (id: string) => void
  onSaved: ShownDrafts['show']
}
/** The glossary is for those at the workbench. */
const noTerms: never[] = []

/** A text as it is written: what it is translated from, its wordings, and what is wrong with them. */
export function ContextEditor(props: Props) {
  const { textKey, text, form: shown, language, source, saveFirst, reportDirty, onNext, onOpen, onSaved } = props
  const { t } = useTranslation('translations')
  const refusal = useRefusal()
  const next = useRef<(() => void) | undefined>(undefined)
  const remember = useTextSaved(textKey)
  const form = useTextForm(textKey, text, useRef(false), (saved) => {
    remember(saved)
    const { namespace, base, counts } = textKey
    onSaved([{ language: saved.language, namespace, base, counts, forms: saved.forms, isDraft: saved.isDraft }])
    next.current?.()
  })
  const forms = formsIn(form.values)
  const nested = useNestedKeys(forms, textKey.namespace, [language.code, ...language.fallback], [])
  const sourceText = textKey.texts.find((each) => each.language === source.code)
  const findings = useFindings({ textKey, text, source: sourceText, forms, terms: noTerms, nested })
  const within = [...new Set(nestedIn(text.forms, textKey.namespace))]
  const fields = useTextFields(firstField(form.values))
  const edit = text.allowedActions.find(({ action }) => action === 'edit')
  const mayEdit = edit?.allowed === true

  const { dirty } = form
  useEffect(() => reportDirty(dirty), [dirty, reportDirty])
  useEffect(() =>
    saveFirst.by((then) => {
      next.current = then
      if (form.isDirty()) form.submit()
      else then()
    }),
  )
  const begin = useEffectEvent(() => {
    if (fields.has(shown)) fields.focus(shown)
    else fields.focusFirst()
  })
  // Once, when the text is opened.
  useEffect(() => begin(), [])

  const write = (wanted: Forms): void => {
    for (const name of Object.keys(form.values).map(formOf)) {
      const after = wanted[name] ?? ''
      if (after === (form.values[fieldOf(name)] ?? '')) continue
      if (fields.has(name)) fields.replace(name, after)
      else form.setValue(fieldOf(name), after)
    }
  }
  const fix = ({ fixes: [first] }: TextFinding): void => {
    if (first) write(applyFix(forms, first as never) as Forms)
  }
  useShortcuts([
    { keys: 'mod+Enter', label: t('shortcuts.saveAndNext'), inFields: true, run: () => saveFirst.before(onNext) },
  ])
  return (
    <ApiForm form={form} label={t('editor.label', { key: textKey.base })} className={css.editor}>
      <p className={css.states}>
        <TextStateBadge look={textLook(text, isPartialText(textKey, text))} />
        {text.isDraft && <Tag>{t('editor.draft')}</Tag>}
      </p>
      {sourceText && sourceText !== text && <ContextSource textKey={textKey} text={sourceText} language={source} />}
      {!mayEdit && <p className={css.readOnly}>{refusal(edit)}</p>}
      <FormProblem form={form} />
      <FormFields
        textKey={textKey}
        language={language}
        form={form}
        fields={fields}
        findings={findings}
        onFix={fix}
        readOnly={!mayEdit}
      />
      {within.length > 0 && (
        <p className={css.within}>
          <span className="cap">{t('inContext.within')}</span>
          {within.map((keyId) => (
            <button key={keyId} type="button" onClick={() => onOpen(`${keyId} `)}>
              <bdi dir="ltr">{keyId}</bdi>
            </button>
          ))}
        </p>
      )}
      {mayEdit && (
        <div className={css.acts}>
          <Button type="submit" disabled={!dirty} loading={form.pending} onClick={() => (next.current = undefined)}>
            {t('editor.save')}
          </Button>
          <Button variant="default" onClick={() => saveFirst.before(onNext)}>
            {t('editor.saveAndNext')}
          </Button>
          <small>{t('inContext.onlyHere')}</small>
        </div>
      )}
    </ApiForm>
  )
}
