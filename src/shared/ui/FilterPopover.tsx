import { Button } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchAhead, lazyPart } from '@/shared/lib/lazy-part'
import { useSmallScreen } from '@/shared/lib/use-small-screen'

const load = () => import('./FilterPanel')
const FilterPanel = lazyPart(() => load().then(({ FilterPanel }) => FilterPanel))

type Props = {
  label?: string
  /** How many filters are set. */
  count?: number
  /** Pixels; for panels of several columns. */
  width?: number
  /** The fields; labelled form controls that act at once. */
  children: ReactNode
}

/** The button that opens the filters: a popover on wide screens, a drawer on small ones. */
export function FilterPopover({ label, count = 0, width, children }: Props) {
  const { t } = useTranslation('common')
  const small = useSmallScreen()
  const [opened, setOpened] = useState(false)
  const [loaded, setLoaded] = useState(false)
  const text = label ?? t('filter.label')
  // The panel brings the button along anew: whoever pressed it is still on it, and comes back to it.
  const pressed = useRef(false)
  const keepFocus = useCallback((node: HTMLElement | null): void => {
    if (node && pressed.current && document.activeElement === document.body) node.focus()
  }, [])
  const button = (
    <Button
      variant={small ? 'default' : 'subtle'}
      color="gray"
      size="xs"
      aria-expanded={opened}
      aria-haspopup="dialog"
      leftSection={<IconFilter size={14} stroke={1.7} aria-hidden />}
      onPointerEnter={() => fetchAhead(load)}
      ref={keepFocus}
      onClick={() => {
        pressed.current = !opened
        setLoaded(true)
        setOpened(!opened)
      }}
    >
      {count > 0 ? t('filter.labelCount', { label: text, count }) : text}
    </Button>
  )
  if (!loaded) return button
  return (
    <Suspense fallback={button}>
      <FilterPanel title={text} target={button} opened={opened} onClose={() => setOpened(false)} width={width}>
        {children}
      </FilterPanel>
    </Suspense>
  )
}
