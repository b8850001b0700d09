import { ActionIcon, type ActionIconProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentPropsWithRef } from 'react'

type Props = ActionIconProps & Omit<ComponentPropsWithRef<'a'>, keyof ActionIconProps>

function IconAnchor(props: Props) {
  return <ActionIcon component="a" {...props} />
}

/** A link that shows only an icon; give it an `aria-label`. */
export const LinkIcon = createLink(IconAnchor)
