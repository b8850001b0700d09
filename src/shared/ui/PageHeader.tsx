import { type ReactNode, useContext, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { documentTitle } from '@/shared/lib/document-title'
import { Breadcrumbs } from './Breadcrumbs'
import { CopyButton } from './CopyButton'
import css from './PageHeader.module.css'
import { CrumbSlotContext } from './page-context'

type Props = {
  title: ReactNode
  /** How many, after the title: "96 of 1,284". */
  count?: ReactNode
  status?: ReactNode
  /** One line of identity and freshness. */
  sub?: ReactNode
  actions?: ReactNode
  /** A number that can be copied from beside the title. */
  copyable?: string
  /** Number or name of the record, or of a part of it: the last breadcrumb and the beginning of the window's title. */
  record?: string
  /** Number of the record this page belongs to: the breadcrumb before the last. */
  parent?: string
  hideCrumbs?: boolean
}

export function PageHeader({ title, count, status, sub, actions, copyable, record, parent, hideCrumbs }: Props) {
  const slot = useContext(CrumbSlotContext)
  useEffect(() => {
    if (record) document.title = documentTitle(...(parent ? [record, parent] : [record]))
  }, [record, parent])
  return (
    <header className={css.header}>
      {!hideCrumbs && slot && createPortal(<Breadcrumbs record={record} parent={parent} slot />, slot)}
      <div className={css.text}>
        {!hideCrumbs && !slot && <Breadcrumbs record={record} parent={parent} />}
        <div className={css.title}>
          <h1 tabIndex={-1}>{title}</h1>
          {count !== undefined && <span className={css.count}>{count}</span>}
          {copyable && <CopyButton value={copyable} />}
          {status}
        </div>
        {sub && <div className={css.sub}>{sub}</div>}
      </div>
      {actions && (
        <div className={css.actions} data-noprint>
          {actions}
        </div>
      )}
    </header>
  )
}
