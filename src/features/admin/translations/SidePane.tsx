import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import type { Forms } from '@/domain/translations/forms'
import { useLanguageName } from '@/entities/text/use-language-name'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { CommentsPanel } from './CommentsPanel'
import css from './desk.module.css'
import { FindingsPanel } from './FindingsPanel'
import { HelpPanel, type TextHelp } from './HelpPanel'
import { HistoryPanel } from './HistoryPanel'
import { PreviewPanel } from './PreviewPanel'
import type { SideTab } from './side-tabs'
import { SideTabs } from './SideTabs'
import type { Preview } from './use-preview'
import type { Workbench } from './use-workbench'

type Props = {
  workbench: Workbench
  textKey: TextKey
  text: Text
  help: TextHelp | undefined
  helpError: Error | null
  preview: Preview
  findings: readonly TextFinding[]
  dirty: boolean
  onFix: (finding: TextFinding) => void
  onGo: (finding: TextFinding) => void
  onWrite: (forms: Forms) => void
}

/** What to know while writing: how it looks, what is wrong, what helps, what was before. */
export function SidePane(props: Props) {
  const { workbench, textKey, text, help, helpError, preview, findings, dirty, onFix, onGo, onWrite } = props
  const { t } = useTranslation('translations')
  const nameOf = useLanguageName()
  const { language, languages } = workbench
  const [tab, setTab] = useState<SideTab>(sideTabKept)
  const mayEdit = text.allowedActions.some(({ action, allowed }) => action === 'edit' && allowed)
  const choose = (next: SideTab): void => {
    sideTabKept = next
    setTab(next)
  }
  return (
    <aside className={css.side} aria-label={t('workbench.side')}>
      <PreviewPanel preview={preview} language={language} languages={languages} counts={textKey.counts} />
      <FindingsPanel
        textKey={textKey}
        text={text}
        findings={findings}
        mayEdit={mayEdit}
        dirty={dirty}
        onFix={onFix}
        onGo={onGo}
      />
      <SideTabs tab={tab} onTab={choose} openComments={text.openComments}>
        {tab === 'help' &&
          (help ? (
            <HelpPanel help={help} language={language} languages={languages} onUse={mayEdit ? onWrite : undefined} />
          ) : helpError ? (
            <ProblemNotice error={helpError} compact />
          ) : (
            <SkeletonText lines={4} />
          ))}
        {tab === 'history' && <HistoryPanel text={text} direction={language.direction} mayEdit={mayEdit && !dirty} />}
        {tab === 'comments' && (
          <CommentsPanel textKey={textKey} language={language.code} languageName={nameOf(language)} />
        )}
      </SideTabs>
    </aside>
  )
}

/** The next text opens with the same tab: who reads histories reads several. */
let sideTabKept: SideTab = 'help'
