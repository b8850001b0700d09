import { useTranslation } from 'react-i18next'
import { useShortcuts } from '@/shared/lib/shortcuts'
import type { Steps } from './use-steps'

type Commands = { steps: Steps; open: () => unknown; escape: () => void }

/** The keyboard beside that of the page. */
export const useContextKeys = ({ steps, open, escape }: Commands): void => {
  const { t } = useTranslation('translations')
  const doing = (run: () => unknown) => (event: KeyboardEvent) => {
    event.preventDefault()
    run()
  }
  useShortcuts([
    { keys: 'alt+ArrowDown', label: t('shortcuts.next'), inFields: true, run: doing(steps.next) },
    { keys: 'alt+ArrowUp', label: t('shortcuts.previous'), inFields: true, run: doing(steps.previous) },
    {
      keys: 'Enter',
      label: t('inContext.open'),
      run: (event) => {
        if (open() !== false) event.preventDefault()
      },
    },
    { keys: 'Escape', label: t('inContext.leave'), inFields: true, run: doing(escape) },
  ])
}
