import type { ComponentPropsWithRef } from 'react'
import css from './AppLink.module.css'
import { linkOf } from './link-of'

type Props = ComponentPropsWithRef<'a'> & {
  /** `ink` inside rows that already have a link, `quiet` inherits the colour around it, `inText` stands in a sentence. */
  look?: 'accent' | 'ink' | 'quiet' | 'inText'
}

function AnchorBase({ look = 'accent', className, ...rest }: Props) {
  return <a className={className ? `${css.link} ${className}` : css.link} data-look={look} {...rest} />
}

/** A link to a place in the portal, checked against the routes. */
export const AppLink = linkOf(AnchorBase)
