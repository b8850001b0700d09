import { ActionIcon } from '@mantine/core'
import { type Icon, IconDots } from '@tabler/icons-react'
import { cloneElement, type ReactElement, type Ref, Suspense, useRef, useState } from 'react'
import { fetchAhead, lazyPart } from '@/shared/lib/lazy-part'
import { useReturnFocus } from '@/shared/lib/use-return-focus'

const load = () => import('./ActionMenuList')
const ActionMenuList = lazyPart(() => load().then(({ ActionMenuList }) => ActionMenuList))

export type ActionMenuItem = {
  id: string
  label: string
  /** More about it, on a line of its own. */
  detail?: string
  /** What waits there, behind the detail. */
  note?: string
  icon?: Icon
  onSelect?: () => void
  /** A document or page of its own, opened in a new tab. */
  href?: string
  /** Ticked, for a choice of one. */
  selected?: boolean
  /** Ticked by itself, for a choice of several: the menu stays open. */
  checked?: boolean
  disabledReason?: string
  danger?: boolean
  /** A heading before this item. */
  group?: string
}

type TriggerProps = {
  ref?: Ref<HTMLButtonElement>
  onClick?: () => void
  onPointerEnter?: () => void
  'aria-haspopup'?: 'menu'
  'aria-expanded'?: boolean
}
type Props = {
  /** Names the menu and, without a `trigger`, its button. */
  label: string
  items: readonly ActionMenuItem[]
  trigger?: ReactElement<TriggerProps>
  /** Above the items: who is signed in, for example. */
  header?: ReactElement
  /** The end of the button the menu hangs from. */
  align?: 'start' | 'end'
}

/** A menu behind a button. Its script comes when somebody reaches for it. */
export function ActionMenu({ label, items, trigger, header, align }: Props) {
  const [opened, setOpened] = useState(false)
  const [loaded, setLoaded] = useState(false)
  // Looked up when the menu closes: the button is another element once the script is there.
  const target = useRef<HTMLButtonElement>(null)
  useReturnFocus(opened, target)
  const button = cloneElement(
    trigger ?? (
      <ActionIcon variant="default" aria-label={label}>
        <IconDots size={16} aria-hidden />
      </ActionIcon>
    ),
    // oxlint-disable-next-line react/refs -- the ref is handed to the button, not read
    {
      ref: target,
      'aria-haspopup': 'menu',
      'aria-expanded': opened,
      onPointerEnter: () => fetchAhead(load),
      ...(loaded
        ? {}
        : {
            onClick: () => {
              setLoaded(true)
              setOpened(true)
            },
          }),
    },
  )
  if (!loaded) return button
  return (
    <Suspense fallback={button}>
      <ActionMenuList
        label={label}
        items={items}
        header={header}
        align={align}
        opened={opened}
        onChange={setOpened}
        target={button}
      />
    </Suspense>
  )
}
