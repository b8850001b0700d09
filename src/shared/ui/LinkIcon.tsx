import { ActionIcon, type ActionIconProps } from '@mantine/core'
import type { ComponentPropsWithRef } from 'react'
import { linkOf } from './link-of'

type Props = ActionIconProps & Omit<ComponentPropsWithRef<'a'>, keyof ActionIconProps>

function IconAnchor(props: Props) {
  return <ActionIcon component="a" {...props} />
}

/** A link that shows only an icon; give it an `aria-label`. */
export const LinkIcon = linkOf(IconAnchor)
