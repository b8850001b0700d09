import type { ComponentPropsWithRef } from 'react'
import css from './AppLink.module.css'
import { CopyButton } from './CopyButton'
import { DocNumber } from './DocNumber'
import numberCss from './DocNumber.module.css'
import { linkOf } from './link-of'

type Props = Omit<ComponentPropsWithRef<'a'>, 'children'> & { number: string; copyable?: boolean }

function DocAnchor({ number, copyable, ...rest }: Props) {
  const link = (
    <a {...rest} className={`${css.link} ${numberCss.link}`}>
      <DocNumber number={number} />
    </a>
  )
  if (!copyable) return link
  return (
    <span className={numberCss.pair}>
      {link}
      <CopyButton value={number} />
    </span>
  )
}

/** The number of a document as a link to it. */
export const DocLink = linkOf(DocAnchor)
