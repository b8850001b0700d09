import { Button } from '@mantine/core'
import { IconBookmark, IconBookmarkPlus, IconDots } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllowedAction } from '@/contract/action'
import type { SavedView } from '@/contract/views'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ActionMenu, type ActionMenuItem } from '@/shared/ui/ActionMenu'
import { useRefusal } from '@/shared/ui/use-refusal'
import type { CurrentView } from './current-view'
import { isWorthSaving } from './list-address'
import css from './saved-views.module.css'
import { useModified } from './use-modified'
import { useViewActs } from './use-view-acts'

const ViewDialog = lazyPart(() => import('./ViewDialog').then(({ ViewDialog }) => ViewDialog))
const DeleteView = lazyPart(() => import('./DeleteView').then(({ DeleteView }) => DeleteView))

type Props = { views: readonly SavedView[]; share: AllowedAction<'share'> | undefined; view: CurrentView }

const quiet = { variant: 'subtle', size: 'compact-sm' } as const

/** What can be done with the view that is open, or with what the list shows. */
export function ViewActions({ views, share, view }: Props) {
  const { t } = useTranslation('lists')
  const refusal = useRefusal()
  const { active, address } = view
  const modified = useModified(view)
  const acts = useViewActs(view)
  const [dialog, setDialog] = useState<'new' | 'edit' | 'delete'>()
  const close = () => setDialog(undefined)
  const against = (action: SavedView['allowedActions'][number]['action']) =>
    refusal(active?.allowedActions.find((each) => each.action === action))
  const others = views.filter(({ pinned, id }) => !pinned && id !== active?.id)

  const items: ActionMenuItem[] = [
    ...others.map((each, at) => ({
      id: each.id,
      label: each.name,
      icon: IconBookmark,
      onSelect: () => address.open(each),
      ...(at === 0 ? { group: t('view.more') } : {}),
    })),
    { id: 'new', label: t('view.saveAs'), onSelect: () => setDialog('new'), group: t('view.this') },
    ...(active
      ? [
          { id: 'edit', label: t('view.edit'), onSelect: () => setDialog('edit'), disabledReason: against('edit') },
          { id: 'pin', label: t(active.pinned ? 'view.unpin' : 'view.pin'), onSelect: () => acts.pin(active) },
          { id: 'link', label: t('view.copyLink'), onSelect: acts.copyLink },
          {
            id: 'delete',
            label: t('view.delete'),
            onSelect: () => setDialog('delete'),
            disabledReason: against('delete'),
            danger: true,
          },
        ]
      : []),
  ]
  return (
    <span className={css.actions}>
      {modified && (
        <>
          <ActionButton
            {...quiet}
            disabledReason={against('edit')}
            loading={acts.saving}
            onClick={() => active && acts.save(active)}
          >
            {t('save')}
          </ActionButton>
          <Button {...quiet} onClick={() => setDialog('new')}>
            {t('view.saveAs')}
          </Button>
          <Button {...quiet} color="gray" onClick={() => active && acts.discard(active)}>
            {t('view.discard')}
          </Button>
        </>
      )}
      {!active && isWorthSaving(address.search) && (
        <Button {...quiet} leftSection={<IconBookmarkPlus size={15} aria-hidden />} onClick={() => setDialog('new')}>
          {t('view.save')}
        </Button>
      )}
      {(active ?? others.length > 0) && (
        <ActionMenu
          label={t('view.menu')}
          trigger={
            <Button {...quiet} color="gray" aria-label={t('view.menu')}>
              <IconDots size={16} aria-hidden />
            </Button>
          }
          items={items}
        />
      )}
      <Suspense>
        {(dialog === 'new' || (dialog === 'edit' && active)) && (
          <ViewDialog view={view} edited={dialog === 'edit' ? active : undefined} share={share} onClose={close} />
        )}
        {dialog === 'delete' && active && <DeleteView view={active} onClose={close} onDeleted={address.leave} />}
      </Suspense>
    </span>
  )
}
