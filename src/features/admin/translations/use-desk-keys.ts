import { useTranslation } from 'react-i18next'
import { useShortcuts } from '@/shared/lib/shortcuts'

type Commands = {
  saveAndNext: () => void
  approveAndNext: () => void
  save: () => void
  previous: () => void
  next: () => void
  nextProblem: () => void
  insert: (position: number) => void
  suggestion: (step: 1 | -1) => void
  copySource: () => void
  cycleState: () => void
  fix: () => void
  revert: () => void
  /** The text has one line: Enter saves it. */
  isLine: boolean
}

/** The keyboard of the desk; everything also works while a field is written in. */
export const useDeskKeys = (commands: Commands): void => {
  const { t } = useTranslation('translations')
  const key = (keys: string, label: string, run: () => void) => ({
    keys,
    label,
    inFields: true,
    run: (event: KeyboardEvent) => {
      event.preventDefault()
      run()
    },
  })
  useShortcuts([
    key('mod+Enter', t('shortcuts.saveAndNext'), commands.saveAndNext),
    key('mod+shift+Enter', t('shortcuts.approveAndNext'), commands.approveAndNext),
    ...(commands.isLine
      ? [
          {
            keys: 'Enter',
            label: t('shortcuts.save'),
            inFields: true,
            run: (event: KeyboardEvent) => {
              // Shift makes a new line; while an input method composes, Enter is its own.
              const isText = event.target instanceof HTMLTextAreaElement && event.target.closest('[data-desk-field]')
              if (!isText || event.shiftKey || event.isComposing) return
              event.preventDefault()
              commands.save()
            },
          },
        ]
      : []),
    key('alt+ArrowUp', t('shortcuts.previous'), commands.previous),
    key('alt+ArrowDown', t('shortcuts.next'), commands.next),
    key('alt+shift+ArrowDown', t('shortcuts.nextProblem'), commands.nextProblem),
    ...Array.from({ length: 9 }, (_, index) => ({
      ...key(`alt+${index + 1}`, index === 0 ? t('shortcuts.insert') : '', () => commands.insert(index)),
      hidden: index > 0,
    })),
    key('mod+shift+ArrowDown', t('shortcuts.nextSuggestion'), () => commands.suggestion(1)),
    key('mod+shift+ArrowUp', t('shortcuts.previousSuggestion'), () => commands.suggestion(-1)),
    key('alt+c', t('shortcuts.copySource'), commands.copySource),
    key('alt+e', t('shortcuts.cycleState'), commands.cycleState),
    key('alt+.', t('shortcuts.fix'), commands.fix),
    key('Escape', t('shortcuts.revert'), commands.revert),
  ])
}
