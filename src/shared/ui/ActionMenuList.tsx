import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Menu } from '@mantine/core'
import { Fragment, type ReactElement } from 'react'
import type { ActionMenuItem } from './ActionMenu'
import css from './ActionMenu.module.css'

type Props = {
  label: string
  items: readonly ActionMenuItem[]
  header?: ReactElement
  align?: 'start' | 'end'
  opened: boolean
  onChange: (opened: boolean) => void
  target: ReactElement
}

export function ActionMenuList({ label, items, header, align = 'end', opened, onChange, target }: Props) {
  const isChoice = items[0]?.selected !== undefined
  return (
    // The library's own place for the first focus is a child no menu may have: the focus goes to an item at once.
    <Menu opened={opened} onChange={onChange} position={`bottom-${align}`} withInitialFocusPlaceholder={false}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {header}
        {items.map(
          ({ id, icon: ItemIcon, onSelect, href, selected, checked, disabledReason, danger, group, ...words }) => {
            const text = <Words {...words} />
            const section = ItemIcon && <ItemIcon size={15} stroke={1.7} aria-hidden />
            const common = { leftSection: section, 'data-danger': danger || undefined }
            return (
              <Fragment key={id}>
                {group && <Menu.Label>{group}</Menu.Label>}
                {href ? (
                  <Menu.Item {...common} component="a" href={href} target="_blank" rel="noopener">
                    {text}
                  </Menu.Item>
                ) : checked !== undefined ? (
                  <Menu.CheckboxItem checked={checked} closeMenuOnClick={false} onChange={() => onSelect?.()}>
                    {text}
                  </Menu.CheckboxItem>
                ) : selected !== undefined ? (
                  <Menu.RadioItem
                    value={id}
                    checked={selected}
                    data-autofocus={(isChoice && selected) || undefined}
                    closeMenuOnClick
                    onChange={() => onSelect?.()}
                    rightSection={section}
                  >
                    {text}
                  </Menu.RadioItem>
                ) : (
                  <Menu.Item
                    {...common}
                    aria-disabled={disabledReason ? true : undefined}
                    closeMenuOnClick={!disabledReason}
                    onClick={disabledReason ? undefined : onSelect}
                  >
                    {text}
                    {disabledReason && <span className={css.reason}>{disabledReason}</span>}
                  </Menu.Item>
                )}
              </Fragment>
            )
          },
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function Words({ label, detail, note }: Pick<ActionMenuItem, 'label' | 'detail' | 'note'>) {
  if (!detail && !note) return label
  return (
    <>
      <span className={css.name}>{label}</span>{' '}
      <span className={css.detail}>
        {detail} {note && <b>{note}</b>}
      </span>
    </>
  )
}
