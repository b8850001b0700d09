import { Button } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSmallScreen } from '@/shared/lib/use-small-screen'

const load = () => import('./FilterPanel')
const FilterPanel = lazy(() => load().then((m) => ({ default: m.FilterPanel })))

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
  const button = (
    <Button
      variant={small ? 'default' : 'subtle'}
      color="gray"
      size="xs"
      aria-expanded={opened}
      aria-haspopup="dialog"
      leftSection={<IconFilter size={14} stroke={1.7} aria-hidden />}
      onPointerEnter={() => void load()}
      onClick={() => {
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
