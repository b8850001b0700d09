import { useEffect } from 'react'
import { isPartialText } from '@/entities/text/is-partial-text'
import { textLook } from '@/entities/text/state-look'
import { outlined, type PageText, visiblePlace } from './page-texts'
import type { ShownDrafts } from './shown-drafts'
import type { PageStates } from './use-page-states'

const isCurrent = 'data-context-current'

/** Outlines say where the work on a text stands; the page shows drafts; the text in front is brought to the eye. */
export const useOutlines = (
  texts: readonly PageText[],
  states: PageStates,
  language: string,
  current: PageText | undefined,
  drafts: ShownDrafts,
): void => {
  useEffect(() => {
    for (const { keyId, places } of texts) {
      const row = states.get(keyId)
      const cell = row?.texts.find((text) => text.language === language)
      const look = row && cell ? (cell.isDraft ? 'draft' : textLook(cell, isPartialText(row, cell))) : ''
      for (const { element, node } of places)
        if (node && element.hasAttribute(outlined)) element.setAttribute(outlined, look)
    }
  }, [texts, states, language])

  useEffect(() => {
    drafts.show(
      [...states.values()].flatMap(({ namespace, base, counts, texts: cells }) =>
        cells.map(({ language: code, forms, isDraft }) => ({
          language: code,
          namespace,
          base,
          counts,
          forms,
          isDraft,
        })),
      ),
    )
  }, [states, drafts])

  const element = current && visiblePlace(current)?.element
  useEffect(() => {
    element?.setAttribute(isCurrent, '')
    element?.scrollIntoView?.({ block: 'center', inline: 'nearest' })
    return () => element?.removeAttribute(isCurrent)
  }, [element])
}
