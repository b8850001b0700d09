import { type createLink, useLinkProps } from '@tanstack/react-router'
import type { ComponentPropsWithRef, ReactElement } from 'react'

type Anchor = ComponentPropsWithRef<'a'>

/**
 * What `createLink` does, in one component instead of four around the anchor: a list draws a hundred links at once, and a
 * slow phone feels each. The component is called as a function, so it uses no hooks, and the children of the link are
 * elements, not a function of whether it is active.
 */
export const linkOf = ((draw: (props: Anchor) => ReactElement) => {
  // The router types a link by the route it names, which only the caller knows.
  const CheckedLink = ({ ref, ...props }: Anchor) => draw(useLinkProps(props as never, ref as never))
  return CheckedLink
}) as unknown as typeof createLink
