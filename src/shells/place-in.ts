import type { AnyRouter } from '@tanstack/react-router'
import type { Session } from '@/contract/session'
import { allows, pageAt } from './access'

/**
 * Where somebody goes on for another company: on the same page, or the one above where there is a record of this company
 * or no right to the page. What a list was filtered by is left behind, since much of it names records too.
 */
export const placeIn = (router: AnyRouter, session: Session): string => {
  let path = router.state.location.pathname
  while (path.lastIndexOf('/') > 0) {
    const page = pageAt(router, path)
    if (page && allows(session, page.access)) return path
    path = path.slice(0, path.lastIndexOf('/'))
  }
  return '/'
}
