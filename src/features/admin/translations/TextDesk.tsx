import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import type { TextKeyId } from '@/domain/ids'
import { applyFix } from '@/domain/translations/checks/finding'
import type { Form, Forms } from '@/domain/translations/forms'
import { textQueries } from '@/entities/text/text.queries'
import { fieldOf, formsIn } from '@/entities/text/text-fields'
import { useFindings } from '@/entities/text/use-findings'
import { useNestedKeys } from '@/entities/text/use-nested-keys'
import { useTextFields } from '@/entities/text/use-text-fields'
import { firstField } from '@/entities/text/use-text-form'
import { ApiForm } from '@/shared/forms/ApiForm'
import css from './desk.module.css'
import { DeskEditor } from './DeskEditor'
import type { Resume } from './resume'
import { SidePane } from './SidePane'
import { usePreview } from './use-preview'
import { useTextDraft } from './use-text-draft'
import type { TextPager } from './use-text-pager'
import type { Workbench } from './use-workbench'

type Props = {
  workbench: Workbench
  textKey: TextKey
  text: Text
  pager: TextPager
  resume: Resume
  reportDirty: (dirty: boolean) => void
}

/** One text in one language: written in the middle, judged and helped at the side. */
export function TextDesk({ workbench, textKey, text, pager, resume, reportDirty }: Props) {
  const { t } = useTranslation('translations')
  const { language, source } = workbench
  const sourceText = textKey.texts.find((each) => each.language === source.code)
  const draft = useTextDraft(textKey, text)
  const { form } = draft
  const forms = formsIn(form.values)
  const chain = [language.code, ...language.fallback]
  const contexts = textKey.contextOf === null ? textKey.variants : [contextParent(textKey)]
  const nested = useNestedKeys(forms, textKey.namespace, chain, contexts)
  const helpQuery = useQuery(textQueries.help(textKey.id, language.code))
  const help = helpQuery.data
  const findings = useFindings({ textKey, text, source: sourceText, forms, terms: help?.terms ?? [], nested })
  const preview = usePreview({ textKey, language: language.code, chain, forms, nested })
  const fields = useTextFields(firstField(form.values))

  const { dirty } = form
  useEffect(() => reportDirty(dirty), [dirty, reportDirty])
  const begin = useEffectEvent(() => {
    const place = resume.take()
    if (place === 'first') fields.focusFirst()
    else if (place) fields.focus(place.form, place)
  })
  // Once, when the desk is laid.
  useEffect(() => begin(), [])

  /** Through the fields where they are on screen, so that the browser's undo takes it back. */
  const write = (next: Forms): void => {
    for (const [field, before] of Object.entries(form.values)) {
      const name = (field === 'plain' ? '' : field) as Form
      const after = next[name] ?? ''
      if (after === before) continue
      if (fields.has(name)) fields.replace(name, after)
      else form.setValue(fieldOf(name), after)
    }
  }
  const fix = (finding: TextFinding): void => {
    const [first] = finding.fixes
    if (first) write(applyFix(forms, first as never) as Forms)
  }
  const go = ({ form: at, at: place }: TextFinding): void => {
    if (at !== null) fields.focus(at, place ?? undefined)
  }
  return (
    <>
      <ApiForm form={form} label={t('editor.label', { key: textKey.base })} className={css.desk}>
        <DeskEditor
          workbench={workbench}
          textKey={textKey}
          text={text}
          source={sourceText}
          draft={draft}
          fields={fields}
          findings={findings}
          help={help}
          pager={pager}
          resume={resume}
          onFix={fix}
          onWrite={write}
        />
      </ApiForm>
      <SidePane
        workbench={workbench}
        textKey={textKey}
        text={text}
        help={help}
        helpError={helpQuery.error}
        preview={preview}
        findings={findings}
        dirty={dirty}
        onFix={fix}
        onGo={go}
        onWrite={write}
      />
    </>
  )
}

const contextParent = ({ namespace, contextOf }: TextKey): TextKeyId => `${namespace}:${contextOf}` as TextKeyId
