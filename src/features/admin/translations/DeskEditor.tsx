import { useTranslation } from 'react-i18next'
import type { Text, TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import type { Forms } from '@/domain/translations/forms'
import { FormFields } from '@/entities/text/FormFields'
import type { TextFields } from '@/entities/text/use-text-fields'
import { formsOf } from '@/domain/translations/plural-forms'
import { useLanguageName } from '@/entities/text/use-language-name'
import { isolated } from '@/shared/i18n/format'
import { FormProblem } from '@/shared/forms/FormProblem'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './desk.module.css'
import { DeskActs } from './DeskActs'
import { DeskHead } from './DeskHead'
import type { TextHelp } from './HelpPanel'
import { InsertBar } from './InsertBar'
import type { Resume } from './resume'
import { sourceTokens } from './source-tokens'
import { SourceText } from './SourceText'
import { useDeskCommands } from './use-desk-commands'
import { useTextActs } from './use-text-acts'
import type { TextDraft } from './use-text-draft'
import type { TextPager } from './use-text-pager'
import type { Workbench } from './use-workbench'

type Props = {
  workbench: Workbench
  textKey: TextKey
  text: Text
  source: Text | undefined
  draft: TextDraft
  fields: TextFields
  findings: readonly TextFinding[]
  help: TextHelp | undefined
  pager: TextPager
  resume: Resume
  onFix: (finding: TextFinding) => void
  onWrite: (forms: Forms) => void
}

/** The middle of the desk: the source, the fields, and what is done with them. */
export function DeskEditor(props: Props) {
  const { workbench, textKey, text, source, draft, fields, findings, help, pager, resume, onFix, onWrite } = props
  const { t } = useTranslation('translations')
  const refusal = useRefusal()
  const nameOf = useLanguageName()
  const acts = useTextActs(textKey, text)
  const { language } = workbench
  const isSource = source?.language === text.language
  const tokens = sourceTokens(source?.forms ?? text.forms)
  const commands = useDeskCommands({
    draft,
    fields,
    acts,
    pager,
    text,
    source: isSource ? undefined : source,
    tokens,
    findings,
    suggestions: (help?.memory ?? []).map(({ forms }) => forms),
    resume,
    onFix,
    onWrite,
    onClose: () => workbench.open(undefined),
  })
  const mayEdit = acts.may('edit')
  const formCount = formsOf(language.code, textKey.counts).length
  return (
    <>
      <DeskHead workbench={workbench} textKey={textKey} text={text} pager={pager} acts={acts} commands={commands} />
      {source && !isSource && <SourceText textKey={textKey} text={text} source={source} language={workbench.source} />}
      {text.rejection && (
        <p className={css.rejected}>
          {t('editor.rejected', { name: text.rejection.by.name })} <q>{text.rejection.comment}</q>
        </p>
      )}
      {mayEdit ? (
        <InsertBar
          tokens={isSource ? [] : tokens}
          onInsert={fields.insert}
          note={
            textKey.counts === 'no'
              ? undefined
              : t('editor.formCount', { language: isolated(nameOf(language)), count: formCount })
          }
        />
      ) : (
        <p className={css.readOnly}>{refusal(acts.action('edit'))}</p>
      )}
      <FormProblem form={draft.form} />
      <FormFields
        textKey={textKey}
        language={language}
        form={draft.form}
        fields={fields}
        findings={findings}
        onFix={onFix}
        readOnly={!mayEdit}
      />
      <DeskActs text={text} draft={draft} acts={acts} findings={findings} commands={commands} />
    </>
  )
}
