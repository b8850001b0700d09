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
  opened: boolean
  onChange: (opened: boolean) => void
  target: ReactElement
}

export function ActionMenuList({ label, items, header, opened, onChange, target }: Props) {
  return (
    <Menu opened={opened} onChange={onChange} position="bottom-end">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {header}
        {items.map(
          ({ id, label: text, icon: ItemIcon, onSelect, href, selected, checked, disabledReason, danger, group }) => {
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
