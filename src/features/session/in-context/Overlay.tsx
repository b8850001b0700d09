import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import css from './in-context.module.css'
import { OverlayBar } from './OverlayBar'
import { SidePanel } from './SidePanel'
import { ownPart } from './page-texts'
import { createSaveFirst } from './save-first'
import { TextNote } from './TextNote'
import { useContextKeys } from './use-context-keys'
import { useOutlines } from './use-outlines'
import { usePageStates } from './use-page-states'
import { usePageTexts } from './use-page-texts'
import { usePicking } from './use-picking'
import { useSteps } from './use-steps'

/** ADM-16: every text of the page outlined, named on touch, and opened, changed and seen changed where it stands. */
export function Overlay({ onLeave }: { onLeave: () => void }) {
  const { t, i18n } = useTranslation('translations')
  const language = i18n.language
  const { texts, drafts } = usePageTexts()
  const states = usePageStates(texts, language)
  const [isPicking, setPicking] = useState(true)
  /** What is beside the page: a text, all of them, or nothing. */
  const [panel, setPanel] = useState<'text' | 'list' | null>(null)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [saveFirst] = useState(createSaveFirst)
  const current = texts.find(({ id }) => id === currentId)

  const open = (id: string): void =>
    saveFirst.before(() => {
      setCurrentId(id)
      setPanel('text')
    })
  const steps = useSteps(texts, currentId, (id) => (panel === 'text' ? open(id) : setCurrentId(id)))
  const leave = (): void => saveFirst.before(onLeave)
  const { hovered } = usePicking(texts, isPicking, open)
  useOutlines(texts, states, language, current, drafts)
  useContextKeys({
    steps,
    open: () => currentId !== null && panel !== 'text' && open(currentId),
    escape: () => (panel === null ? leave() : saveFirst.before(() => setPanel(null))),
  })

  return createPortal(
    <div {...{ [ownPart]: '' }} className={css.overlay} data-noprint>
      <OverlayBar
        texts={texts}
        states={states}
        language={language}
        isPicking={isPicking}
        onPicking={setPicking}
        isListed={panel === 'list'}
        onList={() => saveFirst.before(() => setPanel(panel === 'list' ? null : 'list'))}
        steps={steps}
        onLeave={leave}
      />
      {panel !== null && (
        <SidePanel
          label={panel === 'list' ? t('inContext.list') : t('inContext.panel')}
          current={panel === 'text' ? current : undefined}
          keptId={panel === 'text' ? currentId : null}
          texts={texts}
          states={states}
          pageLanguage={language}
          saveFirst={saveFirst}
          onOpen={open}
          onList={() => saveFirst.before(() => setPanel('list'))}
          onClose={() => saveFirst.before(() => setPanel(null))}
          onNext={steps.next}
          onSaved={drafts.show}
        />
      )}
      {hovered && isPicking && (
        <TextNote hovered={hovered} state={states.get(hovered.text.keyId)} language={language} />
      )}
    </div>,
    document.body,
  )
}
