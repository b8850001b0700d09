import { useEffect, useState } from 'react'
import { markTexts } from './marked-texts'
import { type PageText, watchPage } from './page-texts'
import { createShownDrafts } from './shown-drafts'

/** The texts on the page as they come and go, and the drafts it shows instead of what is published. */
export const usePageTexts = () => {
  const [texts, setTexts] = useState<PageText[]>([])
  const [drafts] = useState(createShownDrafts)
  useEffect(() => {
    const stopWatching = watchPage(document, setTexts)
    const stopMarking = markTexts()
    return () => {
      drafts.takeBack()
      stopMarking()
      stopWatching()
    }
  }, [drafts])
  return { texts, drafts }
}
