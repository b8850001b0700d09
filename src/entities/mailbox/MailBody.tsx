import DOMPurify from 'dompurify'
import { useLayoutEffect, useRef } from 'react'
import { allowedTags } from '@/domain/mailbox/sanitize'
import css from './mailbox.module.css'

/** What may be in a message, once more in the page: the backend has already built it anew of the same. */
const rules = {
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: ['href', 'target', 'rel', 'src', 'alt', 'colspan', 'rowspan'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|data:image\/svg\+xml,)/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true as const,
}

/** The words of a message. Nodes are put in as nodes: no string of the sender's is ever read as markup by the page. */
export function MailBody({ html }: { html: string }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    host.current?.replaceChildren(DOMPurify.sanitize(html, rules))
  }, [html])
  return <div ref={host} className={css.body} dir="auto" />
}
