import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentPropsWithRef } from 'react'
import { linkOf } from './link-of'

type Props = ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>

function ButtonAnchor(props: Props) {
  return <Button component="a" {...props} />
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export const LinkButton = linkOf(ButtonAnchor)
