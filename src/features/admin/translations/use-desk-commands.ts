import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, TextFinding } from '@/contract/admin/translations/text-parts'
import type { TextKeyId } from '@/domain/ids'
import type { Forms } from '@/domain/translations/forms'
import type { Token } from '@/domain/translations/token-kinds'
import { isFixable } from '@/entities/text/is-fixable'
import type { TextFields } from '@/entities/text/use-text-fields'
import { announce } from '@/shared/lib/announce'
import { notify } from '@/shared/lib/notify'
import { useRefusal } from '@/shared/ui/use-refusal'
import type { Resume } from './resume'
import { useDeskKeys } from './use-desk-keys'
import type { TextActs } from './use-text-acts'
import type { TextDraft } from './use-text-draft'
import type { TextPager } from './use-text-pager'

type Options = {
  draft: TextDraft
  fields: TextFields
  acts: TextActs
  pager: TextPager
  text: Text
  source: Text | undefined
  tokens: readonly Token[]
  findings: readonly TextFinding[]
  suggestions: readonly Forms[]
  resume: Resume
  onFix: (finding: TextFinding) => void
  onWrite: (forms: Forms) => void
  onClose: () => void
}

/** What buttons and keys of the desk do: alike, because they are the same functions. */
export const useDeskCommands = (options: Options) => {
  const { draft, fields, acts, pager, text, source, tokens, findings, suggestions, resume } = options
  const { t } = useTranslation('translations')
  const refusal = useRefusal()
  const [suggested, setSuggested] = useState(-1)
  const mayEdit = acts.may('edit')

  const go = (keyId: TextKeyId | null): void => {
    if (keyId === null) return announce(t('editor.noMore'))
    resume.leave('first')
    pager.open(keyId)
  }
  /** Where the next text is, is asked before this one is saved, which may take it out of the list. */
  const goOn = (): (() => void) => {
    const following = pager.following().catch(() => pager.next)
    return () => void following.then(go)
  }
  const stay = (): void => resume.leave(fields.place())
  const approve = (then: () => void): void => {
    if (draft.form.dirty && mayEdit) draft.submit(true, then)
    else if (acts.may('approve')) acts.approve(then)
    else if (text.state === 'reviewed' || !acts.action('approve')) then()
    else notify({ title: refusal(acts.action('approve')) ?? t('editor.approve'), tone: 'info' })
  }
  const commands = {
    saveAndNext: () => {
      const onward = goOn()
      if (mayEdit) draft.submit(false, onward)
      else onward()
    },
    approveAndNext: () => {
      approve(goOn())
    },
    approve: () => approve(stay),
    save: () => mayEdit && draft.submit(false, stay),
    previous: () => go(pager.previous),
    next: () => go(pager.next),
    nextProblem: () => void pager.nextProblem().then(go),
    insert: (position: number) => {
      const token = tokens[position]
      if (token && mayEdit) fields.insert(token.raw)
    },
    suggestion: (step: 1 | -1) => {
      if (suggestions.length === 0 || !mayEdit) return
      const index = (suggested + step + suggestions.length) % suggestions.length
      setSuggested(index)
      const forms = suggestions[index]
      if (forms) options.onWrite({ ...forms })
    },
    copySource: () => {
      const forms = source?.forms ?? {}
      const form = fields.activeForm()
      const wording = forms[form] ?? forms.other ?? forms['']
      if (wording !== undefined && mayEdit) fields.replace(form, wording)
    },
    cycleState: () => {
      if (text.state === 'reviewed') acts.setState('translated')
      else approve(stay)
    },
    fix: () => {
      const finding = findings.find((each) => !each.ignored && isFixable(each))
      if (finding && mayEdit) options.onFix(finding)
    },
    revert: () => (draft.form.dirty ? draft.form.reset() : options.onClose()),
  }
  const isLine = Object.values(source?.forms ?? text.forms).every((wording) => !wording.includes('\n'))
  useDeskKeys({ ...commands, isLine })
  return commands
}
